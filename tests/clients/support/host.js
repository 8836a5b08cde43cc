// The real host as a process of its own, on a free port and a SQLite file of its own, with the demo cooperative.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../..');
const builds = join(root, 'src/SmartCoop.GraphQL/bin');

/** Starts it and waits until it says where it is. */
export async function startHost() {
  const folder = mkdtempSync(join(tmpdir(), 'smartcoop-clients-'));
  const host = start(folder, ['--Port=0', `--Outbox=${join(folder, 'outbox')}`]);
  const stop = async () => {
    if (host.exitCode === null && host.kill()) await once(host, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };

  for await (const line of createInterface({ input: host.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(line)?.[0];
    if (!address) continue;

    host.stdout.resume();
    return { endpoint: address, stop };
  }

  await stop();
  throw new Error('The host did not start: its own words are above.');
}

function start(folder, words) {
  const env = { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development' };
  delete env.ConnectionStrings__SmartCoop;
  return spawn('dotnet', [builtHost(), ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What was built last. */
function builtHost() {
  const files = readdirSync(builds, { recursive: true })
    .filter((path) => /^\w+.net10\.0.SmartCoop\.GraphQL\.dll$/.test(path))
    .map((path) => join(builds, path))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!files.length) throw new Error('Build the host first: dotnet build SmartCoop.sln');
  return files[0];
}

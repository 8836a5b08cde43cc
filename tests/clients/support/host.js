// The real host as a process of its own, on a free port and a SQLite file of its own, with the demo cooperative.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const builds = join(import.meta.dirname, '../../../src/SmartCoop.GraphQL/bin');

/** Starts it and waits until it says where it is. */
export async function startHost() {
  const folder = mkdtempSync(join(tmpdir(), 'smartcoop-clients-'));
  const env = {
    ...process.env,
    ASPNETCORE_ENVIRONMENT: 'Development',
    DevelopmentIssuer__KeyFile: join(folder, 'issuer.pem'),
    Logging__LogLevel__Default: 'Warning',
    Outbox__Folder: join(folder, 'outbox'),
    Port: '0',
  };
  delete env.ConnectionStrings__SmartCoop;
  const dll = lastBuilt();
  const host = spawn('dotnet', [dll], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    if (host.exitCode === null && host.kill()) await once(host, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };

  /** A token of the development issuer: `token('--role', 'accountant')`; nothing said is an administrator. */
  const token = (...words) =>
    execFileSync('dotnet', [dll, 'token', ...words], { cwd: folder, env, encoding: 'utf8' }).trim();

  for await (const line of createInterface({ input: host.stdout })) {
    const endpoint = /http:\/\/127\.0\.0\.1:\d+\/graphql/.exec(line)?.[0];
    if (!endpoint) continue;

    host.stdout.resume();
    return { endpoint, token, stop };
  }

  await stop();
  throw new Error('The host did not start: its own words are above.');
}

function lastBuilt() {
  const files = readdirSync(builds, { recursive: true })
    .filter((path) => /^\w+.net10\.0.SmartCoop\.GraphQL\.dll$/.test(path))
    .map((path) => join(builds, path))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  if (!files.length) throw new Error('Build the host first: dotnet build SmartCoop.sln');
  return files[0];
}

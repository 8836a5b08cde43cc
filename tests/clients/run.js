// `npm test`: one host for all suites, each suite a process of Node's own runner; words choose suites by their names.
// SMARTCOOP_ENDPOINT and SMARTCOOP_AUTHORIZATION name a host that runs already, with the demo cooperative.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { startHost } from './support/host.js';

const words = process.argv.slice(2);
const suites = readdirSync(new URL('suites/', import.meta.url))
  .filter((file) => file.endsWith('.test.js') && (!words.length || words.some((word) => file.startsWith(word))))
  .map((file) => `suites/${file}`);

const host = process.env.SMARTCOOP_ENDPOINT ? undefined : await startHost();
try {
  const env = { ...process.env };
  if (host) env.SMARTCOOP_ENDPOINT = host.endpoint;
  if (host) env.SMARTCOOP_AUTHORIZATION = `Bearer ${host.token()}`;
  const runner = ['--test', '--test-timeout=90000', '--test-force-exit', '--test-reporter=spec', ...suites];
  const tests = spawn(process.execPath, runner, { cwd: import.meta.dirname, env, stdio: 'inherit' });
  [process.exitCode] = await once(tests, 'exit');
} finally {
  await host?.stop();
}

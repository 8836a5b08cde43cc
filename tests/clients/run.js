// `npm test`: one host for all suites, each suite a process of Node's own runner.
// SMARTCOOP_ENDPOINT names a host that runs already, with the demo cooperative; arguments choose suites.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { startHost } from './support/host.js';

const asked = process.argv.slice(2);
const suites = readdirSync(new URL('suites/', import.meta.url))
  .filter((file) => file.endsWith('.test.js') && (!asked.length || asked.some((word) => file.startsWith(word))))
  .map((file) => `suites/${file}`);

const running = process.env.SMARTCOOP_ENDPOINT;
const host = running ? { endpoint: running, stop() {} } : await startHost();
try {
  const tests = spawn(process.execPath, ['--test', '--test-reporter=spec', ...suites], {
    cwd: import.meta.dirname,
    env: { ...process.env, SMARTCOOP_ENDPOINT: host.endpoint },
    stdio: 'inherit',
  });
  [process.exitCode] = await once(tests, 'exit');
} finally {
  await host.stop();
}

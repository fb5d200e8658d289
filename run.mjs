/**
 * Sets the project up where that is needed and runs one of its scripts: `node run.mjs serve`, `node run.mjs verify`.
 * Uses nothing but Node itself (from version 20), because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.lock-sha256');
const [script = 'serve', ...rest] = process.argv.slice(2);

/** The lock and the platform decide what is installed: a change of either asks for a new install. */
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

/** What these need is half of all; the rest lints and tests. */
const LEAN = ['serve', 'build', 'check', 'dev', 'seeds', 'release'].includes(script);
const lean = `${wanted} without what lints and tests`;

function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (found !== wanted && !(LEAN && found === lean)) {
  const began = performance.now();
  process.stdout.write('Installing dependencies (about a minute) …\n');
  const omitted = LEAN ? ['--omit=dev'] : [];
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...omitted]);
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, LEAN ? lean : wanted);
  process.stdout.write(`Install: done in ${Math.round((performance.now() - began) / 1000)} s\n`);
}
// Node 24 comes with the install where its package exists for the platform; scripts find it before the system's Node.
const env = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
};
run('npm', ['run', '--silent', script, ...(rest.length > 0 ? ['--', ...rest] : [])], env);

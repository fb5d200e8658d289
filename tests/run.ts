/**
 * `npm test`: lints and builds side by side, then runs every test that a change can break.
 * `npm run test:all` goes on with what takes long: every address, every build, every server.
 */
import { spawn } from 'node:child_process';

const began = performance.now();
const seconds = (from: number): string => `${Math.round((performance.now() - from) / 1000)} s`;

/** Ends in the way of a command that failed. */
class Failed extends Error {}

/**
 * Runs a script of the project without showing what it prints, unless it fails.
 * @throws Failed where it does
 */
function quietly(name: string, script: string, env: Record<string, string> = {}): Promise<void> {
  const from = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      console.log(`${name}: ${code === 0 ? 'well' : 'FAILED'}, ${seconds(from)}`);
      if (code === 0) return done();
      console.log(printed);
      fail(new Failed(name));
    });
  });
}

/** Runs the tests of some projects (vitest.config.ts) and shows what they print. @throws Failed where one fails */
function test(projects: readonly string[]): Promise<void> {
  const child = spawn('vitest', ['run', ...projects.flatMap((project) => ['--project', project])], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Failed('the tests'))));
  });
}

/** The site, and the small one that tests change, break and take away. */
async function build(): Promise<void> {
  await quietly('The build', 'build');
  await quietly('The build of the small site', 'build', {
    BRIEF_ROOT: 'tests/fixture-site',
    SEED_TEXTS: 'tests/fixture-site/texts',
  });
}

const all = process.argv.includes('--all');
try {
  // Both are waited for, so that a fault of one does not hide those of the other.
  const [lint, built] = await Promise.allSettled([quietly('The lint', 'lint'), build()]);
  for (const result of [lint, built]) if (result.status === 'rejected') throw result.reason;
  await test(['unit', 'site', 'browser', 'fixture', ...(all ? ['sweep'] : [])]);
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  process.exitCode = 1;
}
console.log(`${process.exitCode ? 'Failed' : 'All is well'} after ${seconds(began)}.`);

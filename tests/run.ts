/**
 * `npm test`: lints and builds side by side, then runs every test that a change can break.
 * `npm run test:all` goes on with what takes long: every address, every build, every server.
 */
import { spawn } from 'node:child_process';
import { Failed, runScript, since } from '../src/commands/quietly.ts';
import { testBrowser } from './chromium/browser.ts';

const began = performance.now();
const say = (text: string): void => void process.stdout.write(text);

/** The site, and the small one that tests change, break and take away. */
async function build(): Promise<void> {
  await runScript('Build', 'build', say);
  await runScript('Small site', 'build', say, {
    BRIEF_ROOT: 'tests/fixture-site',
    SEED_TEXTS: 'tests/fixture-site/texts',
  });
}

/**
 * Runs the tests of some projects (vitest.config.ts) and shows what they print.
 * @param browser path of the one they open
 * @throws Failed where one fails
 */
function test(projects: readonly string[], browser: string): Promise<void> {
  const child = spawn('vitest', ['run', ...projects.flatMap((project) => ['--project', project])], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
    shell: process.platform === 'win32',
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Failed('Tests'))));
  });
}

const all = process.argv.includes('--all');
try {
  const browser = testBrowser();
  say(`Browser: ${browser}\nLinting and building (about a minute) …\n`);
  // Both are waited for, so that a fault of one does not hide those of the other.
  const steps = await Promise.allSettled([runScript('Lint', 'lint', say), build()]);
  for (const step of steps) if (step.status === 'rejected') throw step.reason;
  await test(['unit', 'content', 'site', 'browser', 'fixture', ...(all ? ['sweep'] : [])], browser);
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  process.exitCode = 1;
}
say(`${process.exitCode ? 'Failed' : 'All tests passed'} after ${since(began)}.\n`);

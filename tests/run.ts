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

/** The tests of modules, rules and commands. They say how many they are; .ci/run adds them to the others. */
async function testPlain(): Promise<void> {
  const printed = await runScript('Tests without a build', 'plain', say);
  const counts = printed.split('\n').filter((line) => /\bTests\b.*\d/u.test(line));
  say(`${counts.join('\n')}\n`);
}

/** Waits for steps to end. @throws the fault of the first that fails */
async function settled(...steps: readonly Promise<unknown>[]): Promise<void> {
  for (const step of await Promise.allSettled(steps))
    if (step.status === 'rejected') throw step.reason;
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
  const lint = runScript('Lint', 'lint', say);
  // What needs no build begins as soon as there is a core for it.
  const plain = lint.then(testPlain);
  plain.catch(() => 'told below');
  // Every step is waited for, so that a fault of one does not hide those of the others.
  await settled(lint, build());
  const journeys = test(['site', 'browser', 'fixture', ...(all ? ['sweep'] : [])], browser);
  const axe = settled(journeys, plain)
    .catch(() => 'told below')
    .then(() => (all ? test(['axe'], browser) : undefined));
  await settled(plain, journeys, axe);
} catch (error) {
  if (!(error instanceof Failed)) throw error;
  process.exitCode = 1;
}
say(`${process.exitCode ? 'Failed' : 'All tests passed'} after ${since(began)}.\n`);

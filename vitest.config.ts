import { defineConfig } from 'vitest/config';

/** What the tests of a built site have in common: it is served to them, and they wait for it. */
const SITE = {
  globalSetup: ['tests/site/serve.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // What a page does in a moment takes longer on a machine that does other things meanwhile.
  expect: { poll: { timeout: 10_000 } },
};

/** What needs neither a build nor a browser. */
const PLAIN = { isolate: false, pool: 'threads', testTimeout: 30_000 } as const;

export default defineConfig({
  test: {
    // A journey waits half of its time for its browser; more workers than this only wait for each other.
    maxWorkers: 4,
    projects: [
      {
        test: {
          // Modules and the project's own files, in seconds.
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/project/*.test.ts'],
          ...PLAIN,
        },
      },
      {
        test: {
          // Rules, commands, citations and searches over whole briefs; neither a build nor a browser.
          name: 'content',
          include: ['tests/*.test.ts', 'tests/search/*.test.ts'],
          ...PLAIN,
        },
      },
      // The site read as files, and in a browser.
      { test: { name: 'site', include: ['tests/site/*.test.ts'], isolate: false, ...SITE } },
      { test: { name: 'browser', include: ['tests/browser/*.test.ts'], isolate: false, ...SITE } },
      {
        test: {
          // The small brief of tests/fixture-site, which tests change, break and take away.
          name: 'fixture',
          include: ['tests/fixture/*.test.ts'],
          env: { BRIEF_ROOT: 'tests/fixture-site', SEED_TEXTS: '' },
          ...SITE,
        },
      },
      // Whatever takes long.
      {
        test: {
          name: 'sweep',
          include: ['tests/sweep/*.test.ts'],
          exclude: ['tests/sweep/axe.test.ts'],
          ...SITE,
        },
      },
      // Every address in tabs side by side: it takes the whole machine, so it has it to itself.
      { test: { name: 'axe', include: ['tests/sweep/axe.test.ts'], ...SITE } },
    ],
  },
});

import { defineConfig } from 'vitest/config';

/** What the tests of a built site have in common: it is served to them, and they wait for it. */
const SITE = {
  globalSetup: ['tests/site/serve.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // More workers than cores only wait for each other, and for the build and the browser they look at.
    maxWorkers: 2,
    projects: [
      {
        test: {
          // Neither a build nor a browser: modules, content, and the project's own files.
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/project/*.test.ts',
            'tests/search/*.test.ts',
          ],
          isolate: false,
          pool: 'threads',
          testTimeout: 30_000,
        },
      },
      // The site read as files, and in a browser.
      { test: { name: 'site', include: ['tests/site/*.test.ts'], isolate: false, ...SITE } },
      {
        test: {
          name: 'browser',
          include: ['figures', 'map-view', 'search'].map((name) => `tests/browser/${name}.test.ts`),
          ...SITE,
        },
      },
      {
        test: {
          // The small brief of tests/fixture-site, which tests change, break and take away.
          name: 'fixture',
          include: ['tests/fixture/*.test.ts'],
          env: { BRIEF_ROOT: 'tests/fixture-site', SEED_TEXTS: '' },
          ...SITE,
        },
      },
      // Whatever takes long, and the other journeys in a browser.
      {
        test: {
          name: 'sweep',
          include: ['tests/sweep/*.test.ts', 'tests/browser/*.test.ts'],
          exclude: ['figures', 'map-view', 'search'].map((name) => `tests/browser/${name}.test.ts`),
          ...SITE,
        },
      },
    ],
  },
});

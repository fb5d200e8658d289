/** No fault that axe finds on the pages that hold every construct of the site. tests/sweep/axe.test.ts looks at all pages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { movedAddresses } from '../../src/brief/addresses.ts';
import { coverOf } from '../site/cover.ts';
import { DIST } from '../site/dist.ts';
import { pagesOf } from '../site/pages.ts';
import { axeFaultsOf } from './axe.ts';
import { openBrowser } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

// A page that moved leads on at once. The whole brief on one page takes axe a quarter of the time of all these: it has the
// parts of the others, and is looked at with all pages.
const left = new Set([...movedAddresses(), 'print/']);
const cover = coverOf(pagesOf(DIST).filter(({ path }) => !left.has(path)));
const halves = [0, 1].map((half) => cover.filter((_, index) => index % 2 === half));

it('has no fault on any page of the cover', { timeout: 600_000 }, async () => {
  expect(cover.length).toBeGreaterThan(10);
  const origin = inject('origin');
  const found = await Promise.all(
    halves.map((paths) =>
      axeFaultsOf(
        browser,
        paths.map((path) => `${origin}/${path}`),
      ),
    ),
  );
  expect(found.flat()).toEqual([]);
});

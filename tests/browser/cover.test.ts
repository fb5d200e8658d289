/**
 * The pages that hold every construct of the site are valid HTML and have no fault that axe finds. tests/sweep looks at all
 * pages.
 */
import { expect, inject, it } from 'vitest';
import { movedAddresses } from '../../src/brief/addresses.ts';
import { coverOf } from '../site/cover.ts';
import { DIST } from '../site/dist.ts';
import { pagesOf } from '../site/pages.ts';
import { invalid } from '../site/valid.ts';
import { axeFaultsOf } from './axe.ts';
import { sharedBrowser } from './chromium.ts';
import { WHOLE } from './kinds.ts';

// A page that moved leads on at once. The whole brief on one page takes axe a quarter of the time of all these: it has the
// parts of the others, and is looked at with all pages.
const moved = movedAddresses();
const left = new Set([...moved, ...WHOLE.map((path) => path.slice(1))]);
const pages = pagesOf(DIST);
const cover = coverOf(pages.filter(({ path }) => !left.has(path)));

it('are valid HTML', { timeout: 300_000 }, async () => {
  const chosen = new Set([...cover, ...left]);
  expect(cover.length).toBeGreaterThan(10);
  const found = await Promise.all(pages.filter(({ path }) => chosen.has(path)).map(invalid));
  expect(found.flat()).toEqual([]);
});

it('have no fault that axe finds', { timeout: 600_000 }, async () => {
  const origin = inject('origin');
  const browser = await sharedBrowser();
  // Two tabs: this is the longest of all test files, and begins late.
  const halves = [0, 1].map((half) => cover.filter((_, index) => index % 2 === half));
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

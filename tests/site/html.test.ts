/** The pages are valid HTML: those that hold every construct there is. tests/sweep/html.test.ts validates all. */
import { expect, it } from 'vitest';
import { coverOf } from './cover.ts';
import { DIST } from './dist.ts';
import { pagesOf } from './pages.ts';
import { invalid } from './valid.ts';

it('is valid HTML', async () => {
  const pages = pagesOf(DIST);
  const cover = new Set(coverOf(pages));
  const found = await Promise.all(pages.filter(({ path }) => cover.has(path)).map(invalid));
  expect(found.flat()).toEqual([]);
}, 300_000);

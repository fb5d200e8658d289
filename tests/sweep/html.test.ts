/** Every page is valid HTML. */
import { expect, it } from 'vitest';
import { DIST } from '../site/dist.ts';
import { pagesOf } from '../site/pages.ts';
import { invalid } from '../site/valid.ts';

it('is valid HTML', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  for (const page of pagesOf(DIST)) found.push(...(await invalid(page)));
  expect(found).toEqual([]);
});

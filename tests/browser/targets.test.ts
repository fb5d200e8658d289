/** What takes a touch takes it on 44 by 44 px (WCAG 2.5.5), on one page of each kind, narrow and wide. */
import { expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';
import { KINDS } from './kinds.ts';
import { smallTargets } from './target-sizes.ts';

const { forgive, open } = journeys();

it('of a page of every kind', { timeout: 120_000 }, async () => {
  const page = await open('/');
  const addresses = KINDS.map((path) => inject('origin') + path);
  expect(await smallTargets(page, addresses)).toEqual([]);
  forgive();
});

it('of the ways past things, when they are focused', async () => {
  const page = await open('/articles/asian-morning/', { viewport: { width: 360, height: 800 } });
  for (const selector of ['.skip', '.past']) {
    await page.focus(selector);
    const box = await page.locator(selector).boundingBox();
    expect(
      [box?.width ?? 0, box?.height ?? 0].every((side) => side >= 44),
      `${selector}: ${JSON.stringify(box)}`,
    ).toBe(true);
  }
});

/** The brief in one file as somebody opens it who has been handed it: from disk, with the network off. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { oneFilePath } from '../../src/model/one-file/name.ts';
import { SITE } from '../../src/site.ts';
import { DIST } from '../site/dist.ts';
import { journeys } from './journey.ts';

// Alone in a folder, whose name is none that an address could hold as it is.
const folder = mkdtempSync(join(tmpdir(), 'brief & file '));
const name = oneFilePath(SITE.key);
copyFileSync(join(DIST, name), join(folder, name));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const address = pathToFileURL(join(folder, name)).href;
const graph = brief();
const { open } = journeys(1280, () => address);
const opened = (options = {}) => open('', { offline: true, ...options });

async function search(page: Page, words: string): Promise<string[]> {
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.fill('#search input', words);
  await page.waitForFunction(
    () =>
      document.querySelector('#search .hit, #search .search-notice') &&
      document.querySelector('#search .results')?.getAttribute('aria-busy') === 'false',
  );
  return page
    .locator('#search .hit')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.id ?? ''));
}
/** Whether the thing the address names is in sight, under the bar that stays, and its words with it. */
function targetInSight(): boolean {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const bar = document.querySelector('.file-head')?.getBoundingClientRect().bottom ?? 0;
  const top = target?.getBoundingClientRect().top ?? -1;
  return top >= bar && top < innerHeight / 2;
}

describe('from disk, with the network off', () => {
  it('finds what is typed in any spelling, and leads to it', async () => {
    const page = await opened();
    for (const [words, expected] of [
      ['694 milyon ton', 'claim:sp-9'],
      ['sp-9', 'claim:sp-9'],
      ['Kizilcaoren', 'place:kizilcaoren'],
    ] as const) {
      expect(await search(page, words), words).toContain(expected);
      const link = page.locator(`#search .hit[data-id="${expected}"] a.to`).first();
      const to = await link.getAttribute('href');
      await page.evaluate(() => CSS.highlights.clear());
      await link.click();
      expect(new URL(page.url()).hash).toBe(to);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      await page.waitForFunction(() => CSS.highlights.has('found'));
      await page.waitForFunction(targetInSight);
    }
  });

  it('stays where a link leads while what stands around it is laid out', async () => {
    const page = await opened({ viewport: { width: 360, height: 740 } });
    for (const anchor of [
      `entity-${graph.entities.at(-1)?.id}`,
      `work-${graph.works.at(-1)?.id}`,
      `note-${graph.claims.at(-1)?.id}`,
      `work-${graph.works[0]?.id}`,
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, anchor);
      await page.waitForTimeout(500);
      expect(await page.evaluate(targetInSight), anchor).toBe(true);
    }
  });

  it('finds what stands in a full text alone, and shows all of a kind when they are asked for', async () => {
    const page = await opened();
    await search(page, 'JORC');
    await page.locator('#search .excerpt mark').first().waitFor();
    await page.keyboard.press('Escape');
    const first = await search(page, 'China');
    await page.locator('#search a[data-more=claim]').click();
    await page.locator('#search a[data-more=claim]').waitFor({ state: 'detached' });
    expect(await page.locator('#search .hit').count()).toBeGreaterThan(first.length);
  });

  it('is searched by keys alone, and shows the note of a claim beside the reading', async () => {
    const page = await opened();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sp-9');
    await page.locator('#search .hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#note-sp-9');
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    const mark = page.locator('[id="sp-9"] a.mark');
    await mark.scrollIntoViewIfNeeded();
    await mark.hover();
    await page.locator('.preview').waitFor();
    expect(await page.textContent('.preview')).toContain('694');
  });

  it.each([360, 1440])('fits a window %i pixels wide, in its own faces', async (width) => {
    const page = await opened({ viewport: { width, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.evaluate(() => document.fonts.ready);
    expect(
      await page.evaluate(() =>
        [...document.fonts].map(({ family, status }) => `${family} ${status}`),
      ),
    ).toEqual(['Brief Serif loaded', 'Brief Sans loaded']);
  });

  it('can be read without scripts', async () => {
    const page = await opened({ javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Search', exact: true }).count()).toBe(0);
    await page.locator('.p-contents a').first().click();
    expect(await page.locator('#known').isVisible()).toBe(true);
  });
});

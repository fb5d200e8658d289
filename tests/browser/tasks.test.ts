/**
 * Journeys of a reader with a question, counted in clicks from the first page: is it rare earths and how do I cite that,
 * where is it, who said so, what is not known, where is the table. Each is held to what it takes today.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';

const { open } = journeys();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Whether the whole of something is in the window as it stands, without scrolling. */
const onScreen = (what: Locator): Promise<boolean> =>
  what.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

/** Clicks what can be seen without scrolling, and counts. */
function reader(page: Page) {
  let clicks = 0;
  return {
    clicks: () => clicks,
    async click(what: Locator) {
      await what.waitFor();
      expect(await onScreen(what), `${await what.textContent()} is on the screen`).toBe(true);
      await what.click();
      clicks += 1;
    },
    copied: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}

describe('from the first page', () => {
  it('is the 694 million rare earths: no click; its answer cited: two', async () => {
    const page = await open('/', CLIPBOARD);
    const { click, clicks, copied } = reader(page);
    expect(await page.locator('h1').textContent()).toContain('ore, not of rare earths');
    await click(page.locator('.points .asks a').first());
    await page.waitForURL('**/questions/is-694-rare-earths/');
    await click(page.locator('.actions [data-cite]'));
    await expect.poll(copied).toContain('/questions/is-694-rare-earths/');
    expect(clicks()).toBe(2);
  });

  it('the claim with its finding, cited: two clicks', async () => {
    const page = await open('/', CLIPBOARD);
    const { click, clicks, copied } = reader(page);
    await click(page.locator('.points .mark', { hasText: 'sp-9' }));
    await page.waitForURL('**/claims/sp-9/');
    await click(page.locator('.actions [data-cite]'));
    await expect.poll(copied).toMatch(/contradicted/iu);
    expect(clicks()).toBe(2);
  });

  it('where the deposit is and how sure that is: no click', async () => {
    const page = await open('/');
    const mark = page.locator('.home-map a[data-place="kizilcaoren"]:visible').first();
    await mark.hover();
    expect(await page.locator('.tip').textContent()).toMatch(/39\.6\d?° N.*2 km/su);
    expect(await page.locator('.home-map').textContent()).toContain('about 16 km away');
  });

  it('who said it is the second largest: one click, from the claim or from its question', async () => {
    for (const way of ['.points .mark:has-text("sp-8")', '.points .asks a >> nth=1']) {
      const page = await open('/');
      const { click, clicks } = reader(page);
      await click(page.locator(way));
      await page.waitForURL(/second-largest|sp-8/u);
      const said = page
        .locator('main')
        .getByText(/Erdoğan|Ankara/u)
        .first();
      await said.waitFor();
      expect(await onScreen(said)).toBe(true);
      expect(clicks()).toBe(1);
      await page.context().close();
    }
  });

  it('what the brief does not know: no click, and all of it one', async () => {
    const page = await open('/');
    const { click, clicks } = reader(page);
    expect(await page.locator('.not-known').textContent()).toContain('Whether any of the ore');
    await click(page.locator('.site-nav a[href$="/not-known/"]'));
    await page.waitForURL('**/not-known/');
    expect(clicks()).toBe(1);
  });

  it('all claims as a spreadsheet: two clicks, and as filtered', async () => {
    const page = await open('/');
    const { click, clicks } = reader(page);
    await click(page.locator('.site-nav a[href$="/claims/"]'));
    await page.waitForURL('**/claims/');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      click(page.getByRole('link', { name: /CSV/u }).first()),
    ]);
    expect(saved.suggestedFilename()).toMatch(/claims\.csv$/u);
    expect(clicks()).toBe(2);
  });
});

it('by touch at 360 px: a mark, its preview, the claim, its citation, in three taps', async () => {
  const page = await open('/', {
    ...CLIPBOARD,
    viewport: { width: 360, height: 780 },
    hasTouch: true,
  });
  const mark = page.locator('.points .mark', { hasText: 'sp-9' });
  await mark.scrollIntoViewIfNeeded();
  await mark.tap();
  const link = page.locator('.preview a[href$="/claims/sp-9/"]').last();
  await link.waitFor();
  expect(await onScreen(link)).toBe(true);
  await link.tap();
  await page.waitForURL('**/claims/sp-9/');
  const copy = page.locator('.actions [data-cite]');
  await copy.waitFor();
  expect(await onScreen(copy)).toBe(true);
  await copy.tap();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/contradicted/iu);
});

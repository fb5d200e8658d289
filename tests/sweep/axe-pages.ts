/** Accessibility of every page of the sitemap, by axe. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addresses, revisionAddresses } from '../../src/brief/addresses.ts';
import { axeFaults } from '../browser/axe.ts';
import { openBrowser } from '../browser/chromium.ts';

const origin = inject('origin');
/** Pages made by one template differ in text alone; a batch of them shares one tab. */
const BATCH = 60;
const all = [...addresses(), ...revisionAddresses().slice(0, 10), '404.html'];
const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
  all.slice(index * BATCH, (index + 1) * BATCH),
);

/** Checks every page in one colour scheme. Each scheme has a test file of its own, so that the two run side by side. */
export function axeOverAllPages(colorScheme: 'light' | 'dark'): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe(`axe, ${colorScheme}`, () => {
    it.each(batches.map((batch) => [`${batch[0] || '(home)'} to ${batch.at(-1)}`, batch] as const))(
      '%s',
      { timeout: 300_000 },
      async (_, batch) => {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width: 1280, height: 900 },
          bypassCSP: true,
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        });
        const page = await context.newPage();
        const found: string[] = [];
        for (const path of batch) found.push(...(await axeFaults(page, `${origin}/${path}`)));
        await context.close();
        expect(found).toEqual([]);
      },
    );
  });
}

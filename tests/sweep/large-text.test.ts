/** A reader’s browser that sets text twice as large, as its own setting does it: widths that are measured in text follow. */
import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { findChromium } from '../browser/chromium.ts';
import { KINDS, WHOLE } from '../browser/kinds.ts';
import { losses } from '../browser/losses.ts';

it('loses nothing of a page of any kind', { timeout: 300_000 }, async () => {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--blink-settings=defaultFontSize=32',
      '--disable-background-networking',
    ],
  });
  try {
    const page = await browser.newPage();
    const look = { name: 'with large text', width: 1280, height: 900 };
    const addresses = [...KINDS, ...WHOLE].map((path) => inject('origin') + path);
    expect(await losses(page, addresses, [look])).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    );
  } finally {
    await browser.close();
  }
});

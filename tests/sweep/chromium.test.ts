/** The browser that comes with the tests, on a machine that has no other: it is installed, opened, and draws a page and a PDF. */
import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { findChromium } from '../../src/commands/chromium.ts';
import { THIS_MACHINE, testBrowser } from '../chromium/browser.ts';

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'is used where none is found',
  { timeout: 300_000 },
  async () => {
    const { CHROMIUM_PATH } = process.env;
    delete process.env.CHROMIUM_PATH;
    try {
      const executablePath = testBrowser({
        ...THIS_MACHINE,
        find: () => findChromium({ PATH: '/nowhere' }, () => false),
      });
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      const page = await browser.newPage();
      await page.goto(`${inject('origin')}/about/`);
      expect((await page.screenshot()).length).toBeGreaterThan(10_000);
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
      await browser.close();
    } finally {
      if (CHROMIUM_PATH !== undefined) process.env.CHROMIUM_PATH = CHROMIUM_PATH;
    }
  },
);

/** Browsers that grant nothing, and clocks that are far off: reading, searching, checking and saving go on, and nothing is thrown. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/model/text/date.ts';
import { RELEASE } from '../../src/release.ts';
import { type Served, serve } from '../site/server.ts';
import { openBrowser } from './chromium.ts';
import { journeys } from './journey.ts';
import { watch } from './watch.ts';

/** As a private window or a strict setting has it, all at once. */
const REFUSALS: [string, () => void][] = [
  [
    'nothing is there',
    () => {
      for (const [holder, name] of [
        [Navigator.prototype, 'serviceWorker'],
        [window, 'caches'],
        [window, 'localStorage'],
        [window, 'sessionStorage'],
        [Navigator.prototype, 'storage'],
        [Navigator.prototype, 'clipboard'],
      ] as const)
        Object.defineProperty(holder, name, { configurable: true, get: () => undefined });
    },
  ],
  [
    'all that is asked for throws',
    () => {
      const refuse = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB'])
        Object.defineProperty(window, name, { configurable: true, get: refuse });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', {
        configurable: true,
        get: refuse,
      });
      Object.defineProperty(StorageManager.prototype, 'persist', { value: refuse });
    },
  ],
];

describe('where', () => {
  const { open } = journeys(1280);
  it.each(REFUSALS)('%s, every part of the brief still serves', async (_, refuse) => {
    const page = await open('/about/');
    await page.addInitScript(refuse);
    const go = (path: string) => page.goto(new URL(path, page.url()).href);
    await go('/claims/am-40/');
    await expect
      .poll(() => page.locator('.sheet-foot [data-offline]').textContent(), { timeout: 10_000 })
      .toMatch(/^Not saved for offline: this browser blocks offline storage/u);
    expect(await page.textContent('h1')).toContain('600,000');
    await page.hover('aside a[href$="/questions/how-much/"]');
    await page.locator('.preview').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('button', { hasText: 'Copy APA' }).click();
    await go('/claims/?article=mondial');
    expect(await page.locator('#claims tbody tr[hidden]').count()).toBeGreaterThan(0);
    await go('/search/?q=kizilcaoren');
    await page.locator('.results .hit').first().waitFor();
    await go('/places/eskisehir/');
    await page.locator('[data-map] button[value="+"]').first().click();
    await go('/timeline/?tracks=china');
    await go('/verify/');
    await page.locator('.verify textarea').fill('No copy of anything.');
    await page.locator('.verify button[type=submit], .verify .button').first().click();
    await expect
      .poll(() => page.locator('#report').textContent(), { timeout: 10_000 })
      .not.toBe('');
    await go('/offline/');
    await expect
      .poll(() => page.locator('main [data-offline]').textContent(), { timeout: 10_000 })
      .toMatch(/does not allow it/u);
  });
});

describe('a clock that stands in', () => {
  let folder: string;
  let served: Served;
  let wrong: string[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'brief-clock-'));
    cpSync(resolve('dist'), folder, { recursive: true });
    served = await serve(folder);
  });
  afterEach(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
    expect(wrong).toEqual([]);
  });

  const says = (page: Page, text: RegExp) =>
    expect
      .poll(() => page.locator('.sheet-foot [data-offline]').textContent(), { timeout: 30_000 })
      .toMatch(text);

  it.each([
    [1970, '1970-01-02T12:00:00Z', '2 January 1970'],
    [2099, '2099-12-30T12:00:00Z', '30 December 2099'],
  ])(
    '%i saves, says so, reads without a network, and alters no date of the brief',
    async (_, moment, words) => {
      // The worker has a clock of its own; it is set from within.
      const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
      writeFileSync(
        join(folder, 'sw.js'),
        `{const D=Date;self.Date=class extends D{constructor(...a){a.length?super(...a):super('${moment}')}static now(){return D.parse('${moment}')}}};${worker}`,
      );
      const browser = await openBrowser();
      try {
        const page = await browser.newPage({ timezoneId: 'UTC' });
        wrong = watch(page, served.origin);
        await page.clock.setFixedTime(moment);
        await page.goto(`${served.origin}/corrections/`);
        const dates = await page.locator('main time').allTextContents();
        await says(page, new RegExp(`^Saved for offline: release .* on ${words}\\.`, 'u'));
        await served.close();
        const answer = await page.goto(`${served.origin}/claims/am-40/`);
        expect(answer?.fromServiceWorker()).toBe(true);
        expect(await page.textContent('.sheet-foot')).toContain(dateInWords(RELEASE.date));
        await page.goto(`${served.origin}/offline/`);
        await expect.poll(() => page.locator('main [data-offline]').textContent()).toContain(words);
        await page.goto(`${served.origin}/corrections/`);
        expect(await page.locator('main time').allTextContents()).toEqual(dates);
        await page.goto(`${served.origin}/search/?q=memorandum`);
        await page.locator('.results .hit').first().waitFor();
      } finally {
        await browser.close();
      }
    },
  );
});

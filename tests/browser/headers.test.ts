/** The site served with its own headers, as by a host that reads `_headers`: nothing a reader does is blocked by them. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PAGE_POLICY, SECURITY } from '../../src/model/headers.ts';
import { type Served, serve } from '../site/server.ts';
import { openBrowser } from './chromium.ts';
import { watch } from './watch.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serve(resolve('dist'), '/', true)]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Violations are collected in the page, so that those of a page that is left are not lost. */
interface Marked extends Window {
  violated(what: string): void;
}
let page: Page;
let wrong: string[];
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  wrong = watch(page, served.origin);
  // The browser tells of a feature it does not know, and of blocked types, as warnings.
  page.on(
    'console',
    (message) => message.type() === 'warning' && wrong.push(`warning: ${message.text()}`),
  );
  await context.exposeFunction('violated', (what: string) => wrong.push(`violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as Marked).violated(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample} on ${location.pathname}`,
      ),
    );
  });
});
afterEach(async () => {
  await page.context().close();
  expect(wrong).toEqual([]);
});
/** The machine may be busy with other tests. */
const PATIENT = { timeout: 20_000 };
const go = (path: string) => page.goto(`${served.origin}/${path}`);

describe('with its headers the site', () => {
  it('sends them', async () => {
    const answer = await go('claims/am-40/');
    expect(answer?.headers()).toMatchObject(
      Object.fromEntries(
        Object.entries(SECURITY).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    );
    expect(answer?.headers()['content-security-policy']?.startsWith(PAGE_POLICY)).toBe(true);
  });

  it('blocks what it should: markup from a text, a script by address, a frame', async () => {
    await go('about/');
    const refused = await page.evaluate(async () => {
      const tries: [string, () => unknown][] = [
        ['innerHTML', () => Object.assign(document.body, { innerHTML: '<b>x</b>' })],
        ['DOMParser', () => new DOMParser().parseFromString('<b>x</b>', 'text/html')],
        ['script', () => Object.assign(document.createElement('script'), { src: '/_a/x.js' })],
        ['worker', () => new Worker('/_a/x.js')],
        ['worker of another origin', () => new Worker('https://example.org/sw.js')],
        [
          'second policy',
          () =>
            (
              window as unknown as {
                trustedTypes: { createPolicy(name: string, rules: object): unknown };
              }
            ).trustedTypes.createPolicy('mine', {
              createHTML: (x: string) => x,
            }),
        ],
      ];
      const refused: string[] = [];
      for (const [name, attempt] of tries)
        try {
          attempt();
        } catch {
          refused.push(name);
        }
      return refused;
    });
    expect(refused).toEqual([
      'innerHTML',
      'DOMParser',
      'script',
      'worker',
      'worker of another origin',
      'second policy',
    ]);
    // The browser reports them one after the other.
    await expect
      .poll(() => wrong.filter((line) => line.startsWith('violation')).length, PATIENT)
      .toBeGreaterThanOrEqual(6);
    await page.waitForTimeout(500);
    wrong.length = 0;
  });

  it('cannot be framed', async () => {
    await page.goto('about:blank');
    await page.evaluate(async (origin) => {
      const frame = document.createElement('iframe');
      frame.src = `${origin}/claims/`;
      document.body.append(frame);
      await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    }, served.origin);
    await expect.poll(() => page.frames()[1]?.url(), PATIENT).toMatch(/^chrome-error:/u);
    wrong.length = 0;
  });

  it('is read: home, an article with a preview, a claim, a question', async () => {
    await go('');
    await page.locator('main svg').first().waitFor();
    await go('articles/supremacy/');
    await page.hover('#sp-9 > .mark');
    await page.locator('.preview').waitFor();
    await page.keyboard.press('Escape');
    await go('claims/am-40/');
    await page.hover('aside a[href$="/questions/how-much/"]');
    await page.locator('.preview .title').waitFor();
    await go('questions/how-much/');
    await page.locator('main svg').first().waitFor();
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(
          () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
        ),
      ),
    ).toBeGreaterThan(0);
  });

  it('filters the claims', async () => {
    await go('claims/');
    await page.selectOption('[name=article]', 'mondial');
    await page.fill('[name=words]', 'kirsehir');
    await expect
      .poll(() => page.locator('#claims tbody tr[hidden]').count(), PATIENT)
      .toBeGreaterThan(0);
  });

  it('moves the map', async () => {
    await go('places/');
    await page.locator('.map-tools button[value="+"]:visible').first().click();
    await page.locator('.map-zoomed').waitFor();
    await page.locator('.map-view:visible').first().hover();
    await page.mouse.down();
    await page.mouse.move(300, 300);
    await page.mouse.up();
    await expect.poll(() => new URL(page.url()).search, PATIENT).toContain('view=');
    await go('places/kizilcaoren/');
  });

  it('chooses tracks of the timeline', async () => {
    await go('timeline/');
    await page.locator('.tracks input').first().uncheck();
    expect(new URL(page.url()).search).toContain('tracks=');
  });

  it('searches, on the page and in the dialog, with the full texts', async () => {
    await go('search/?q=kizilcaoren');
    await page.locator('.results .hit').first().waitFor();
    await page.fill('input[type=search]', 'thorium separation');
    await page.locator('.results[aria-busy=false] .hit').first().waitFor();
    await page.locator('button[data-copy]').first().click();
    await page.locator('.results button', { hasText: 'Citation copied' }).waitFor();
    await go('method/');
    await page.click('a[data-search]');
    await page.fill('dialog input[type=search]', 'erbium');
    await page.locator('dialog .hit').first().waitFor();
    await page.locator('dialog .hit a.to').first().click();
    await page.waitForURL(/highlight=/u);
  });

  it('checks a copy', async () => {
    await go('verify/');
    await page.fill('#copy-text', 'The lake below the dam was filled in two winters.');
    await page.click('#check [type=submit]');
    await page.locator('#report-title:focus').waitFor();
  });

  it('is saved for offline, and read from there under the same headers', async () => {
    await go('offline/');
    const state = page.locator('main [data-offline]');
    await expect.poll(() => state.textContent(), { timeout: 40_000 }).toMatch(/Saved for offline/u);
    const answer = await go('claims/am-1/');
    expect(answer?.fromServiceWorker()).toBe(true);
    expect(answer?.headers()['content-security-policy']).toBe(SECURITY['Content-Security-Policy']);
    await go('search/?q=beylikova');
    await page.locator('.results .hit').first().waitFor();
  });

  it('shows the 404 page', async () => {
    expect((await go('nowhere/at/all/'))?.status()).toBe(404);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(wrong.splice(0)).toEqual([expect.stringContaining('404')]);
  });
});

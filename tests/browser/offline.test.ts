/** Reading with the server stopped: first visit, newer editions, half-deployed sites, storage that fails or is refused. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addresses } from '../../src/brief/addresses.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { writeOffline } from '../../src/integrations/offline.ts';
import { addressOf, isKept } from '../../src/model/offline/files.ts';
import { RELEASE } from '../../src/release.ts';
import { type Served, serve } from '../site/server.ts';
import { openBrowser } from './chromium.ts';
import { watch } from './watch.ts';

const DIST = resolve('dist');
const NEWER = { version: '9.9.9', released: '2027-01-01' };
const scratch = mkdtempSync(join(tmpdir(), 'brief-offline-'));
/** The folder that is served; a test may change it. */
const live = join(scratch, 'live');
/** The site as a later build would leave it. */
const newer = join(scratch, 'newer');

let browser: Browser;
let served: Served;
let context: BrowserContext;
let wrong: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  cpSync(DIST, newer, { recursive: true });
  for (const page of ['index.html', 'claims/am-1/index.html', 'about/index.html'])
    alter(newer, page, (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>NEWER '));
  // Style under another name, as any change of it gives: tabs of the old edition still need the old one.
  const style = builtFiles(newer).find((file) => /^_a\/Page\..*\.css$/u.test(file)) as string;
  renameSync(join(newer, style), join(newer, '_a/Page.NEWER.css'));
  for (const page of builtFiles(newer).filter((file) => file.endsWith('.html')))
    alter(newer, page, (html) => html.replaceAll(style, '_a/Page.NEWER.css'));
  await writeOffline(newer, NEWER);
});
afterAll(async () => {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
});
beforeEach(async () => {
  wrong = [];
  deploy(DIST);
  served = await serve(live);
});
afterEach(async () => {
  await context?.close();
  await served.close();
  expect(wrong).toEqual([]);
});

function alter(folder: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}
function deploy(folder: string): void {
  rmSync(live, { recursive: true, force: true });
  cpSync(folder, live, { recursive: true });
}

async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  return tab();
}
async function tab(): Promise<Page> {
  const page = await context.newPage();
  wrong = watch(page, served.origin);
  return page;
}
const state = (page: Page) => page.locator('.sheet-foot [data-offline]');
const says = (page: Page, text: string | RegExp) =>
  expect.poll(() => state(page).textContent(), { timeout: 30_000 }).toMatch(text);
const go = (page: Page, path: string) => page.goto(`${served.origin}/${path}`);
const caches = (page: Page): Promise<string[]> => page.evaluate(() => window.caches.keys());

/** Visits a page, as one does, until the brief is saved. */
async function save(
  path = 'articles/asian-morning/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newPage(options);
  await go(page, path);
  await says(page, /^Saved for offline: release/u);
  return page;
}
/** A refused connection is logged by the browser itself. */
const forgive = (pattern: RegExp): void => {
  wrong = wrong.filter((line) => !pattern.test(line));
};

describe('with the server stopped', () => {
  it('gives every file as it was published, in the page the reader is on', async () => {
    const page = await save();
    await served.close();
    const kept = builtFiles(DIST).filter(isKept);
    const digests = await page.evaluate(
      async (list) => {
        const found: string[] = [];
        for (const address of list) {
          const bytes = await (await fetch(address)).arrayBuffer();
          found.push(
            btoa(
              String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
            ),
          );
        }
        return found;
      },
      kept.map((path) => `/${addressOf(path)}`),
    );
    expect(digests).toEqual(
      kept.map((path) =>
        createHash('sha256')
          .update(readFileSync(join(DIST, path)))
          .digest('base64'),
      ),
    );
  });

  // That every page is there whole is shown above; here that a browser opens it, for some of every kind.
  it('opens pages that were never opened before', { timeout: 300_000 }, async () => {
    const page = await save('about/');
    await served.close();
    for (const path of addresses().filter((_, index) => index % 10 === 0)) {
      const answer = await page.goto(`${served.origin}/${path}`, { waitUntil: 'commit' });
      expect(answer?.status(), path).toBe(200);
      expect(answer?.fromServiceWorker(), path).toBe(true);
    }
  });

  it('shows pages in their type and style, maps, data and filters', async () => {
    const page = await save('about/');
    await served.close();
    await go(page, 'claims/am-40/');
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(
          () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
        ),
      ),
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(252, 251, 247)',
    );
    await page.hover('main a[href$="/questions/how-much/"]');
    await page.locator('.preview').waitFor();
    await go(page, 'places/');
    expect(await page.locator('main svg').count()).toBeGreaterThan(0);
    await go(page, 'claims/?article=mondial&finding=contradicted');
    expect(await page.locator('#claims tbody tr:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('#claims tbody tr[hidden]').count()).toBeGreaterThan(0);
    const [type, claims] = await page.evaluate(async () => {
      const answer = await fetch('/data/claims.json');
      return [answer.headers.get('content-type'), (await answer.json()).claims.length] as const;
    });
    expect(type).toContain('application/json');
    expect(claims).toBeGreaterThan(200);
  });

  it('searches, with filters and in the full text, on the page of the search and from any other', async () => {
    const page = await save('about/');
    await served.close();
    await go(page, 'search/?q=kizilcaoren');
    const results = page.locator('#search-page .results a');
    await results.first().waitFor();
    expect(await page.locator('#search-page .results').textContent()).toContain('Kızılcaören');
    const all = await results.count();
    await go(page, 'search/?q=reserve&finding=contradicted');
    await results.first().waitFor();
    expect(all).toBeGreaterThan(0);
    const full = context.waitForEvent('response', {
      predicate: (response) => response.url().includes('.pf_index'),
      timeout: 20_000,
    });
    await go(page, 'search/?q=%22memorandum+of+understanding%22');
    await results.first().waitFor();
    expect((await full).fromServiceWorker()).toBe(true);
    await go(page, 'works/');
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('694 million');
    await page.locator('dialog a[href*="/claims/"]').first().waitFor();
  });

  it('says that an unknown address leads nowhere, and finds a folder without its slash', async () => {
    const page = await save('about/');
    await served.close();
    const answer = await go(page, 'claims/zz-1/');
    expect(answer?.status()).toBe(404);
    expect(await page.textContent('h1')).toContain('no page at this address');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(252, 251, 247)',
    );
    await go(page, 'claims/am-40?x=1#top');
    expect(page.url()).toBe(`${served.origin}/claims/am-40/?x=1#top`);
    expect((await go(page, 'claims/am-40/index.html'))?.status()).toBe(200);
    forgive(/404/u);
  });

  it('works under a base path, and leaves the rest of the origin alone', {
    timeout: 300_000,
  }, async () => {
    const tree = join(scratch, 'tree');
    cpSync('.', tree, {
      recursive: true,
      filter: (from) =>
        !/^(?:node_modules|dist|\.git|\.astro)(?:\/|$)/u.test(from.replaceAll('\\', '/')),
    });
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
    execFileSync('astro', ['build', '--silent'], {
      cwd: tree,
      stdio: 'pipe',
      // Not the tests' own environment, which says that this is no production build.
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        ASTRO_TELEMETRY_DISABLED: '1',
        BASE_PATH: '/deep/brief/',
      },
    });
    const { origin, close } = await serve(join(tree, 'dist'), '/deep/brief/');
    context = await browser.newContext();
    const page = await context.newPage();
    wrong = watch(page, origin);
    await page.goto(`${origin}/deep/brief/about/`);
    await says(page, /^Saved/u);
    await close();
    for (const path of ['', 'claims/am-40/', 'places/', 'offline/', 'data/claims.json'])
      expect((await page.goto(`${origin}/deep/brief/${path}`))?.status(), path).toBe(200);
    await page.goto(`${origin}/deep/brief/`);
    expect(await page.evaluate(() => window.caches.keys())).toEqual([
      expect.stringContaining(' /deep/brief/ '),
    ]);
    await expect(page.goto(`${origin}/deep/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
    wrong = [];
  });
});

describe('a newer edition', () => {
  it('is offered, and not shown before it is accepted; other tabs keep theirs whole', async () => {
    const page = await save('about/');
    const style = await page.locator('link[rel=stylesheet]').first().getAttribute('href');
    const other = await tab();
    await go(other, 'claims/am-1/');
    deploy(newer);
    await go(page, 'works/');
    const strip = page.locator('.edition');
    await expect.poll(() => strip.textContent(), { timeout: 30_000 }).toContain('release 9.9.9');
    await go(page, 'claims/am-1/');
    expect(await page.textContent('h1')).not.toContain('NEWER');
    await says(page, new RegExp(`release ${RELEASE.version}`, 'u'));

    await other.evaluate(() => Object.assign(window, { read: true }));
    await page.locator('.edition button', { hasText: 'Show it' }).click();
    await expect
      .poll(() => page.textContent('h1').catch(() => ''), { timeout: 30_000 })
      .toContain('NEWER');
    await says(page, /release 9\.9\.9/u);
    expect(await strip.count()).toBe(0);
    expect(await other.evaluate(() => (window as unknown as { read?: boolean }).read)).toBe(true);
    expect(await other.textContent('h1')).not.toContain('NEWER');

    // The old tab gets the style of its own edition, which the server no longer has and soon there is no server at all.
    await served.close();
    expect(await other.evaluate(async (href) => (await fetch(href as string)).status, style)).toBe(
      200,
    );
    await go(page, '');
    expect(await page.textContent('h1')).toContain('NEWER');
    expect(await caches(page)).toHaveLength(2);
    await other.close();
    await go(page, 'about/');
    await expect.poll(() => caches(page), { timeout: 10_000 }).toHaveLength(1);
    expect(await page.textContent('h1')).toContain('NEWER');
  });

  it('can wait, and comes by itself when all pages were closed', async () => {
    const page = await save('about/');
    deploy(newer);
    await go(page, 'works/');
    await page.locator('.edition button', { hasText: 'Later' }).click({ timeout: 30_000 });
    await go(page, 'about/');
    await says(page, /Show the newer edition/u);
    expect(await page.locator('.edition').count()).toBe(0);
    await page.close();
    await new Promise((done) => setTimeout(done, 500));
    const next = await tab();
    await go(next, 'about/');
    await says(next, /release 9\.9\.9/u);
    expect(await next.textContent('h1')).toContain('NEWER');
    await expect.poll(() => caches(next)).toHaveLength(1);
  });

  it('fetches only what has changed', async () => {
    const page = await save('about/');
    const asked: string[] = [];
    context.on('request', (request) => asked.push(new URL(request.url()).pathname));
    alter(live, 'corrections/index.html', (html) => html.replace(/<h1([^>]*)>/u, '<h1$1>NEWER '));
    await writeOffline(live, NEWER);
    await go(page, 'works/');
    await page.locator('.edition').waitFor({ timeout: 30_000 });
    expect(asked.filter((path) => path.endsWith('.bin'))).toEqual([]);
    await page.locator('.edition button', { hasText: 'Show it' }).click();
    await says(page, /release 9\.9\.9/u);
    await served.close();
    await go(page, 'corrections/');
    expect(await page.textContent('h1')).toContain('NEWER');
    expect((await go(page, 'claims/am-3/'))?.status()).toBe(200);
  });
});

describe('a half-deployed site', () => {
  const workerAndManifest = (): void => {
    for (const file of builtFiles(newer).filter(
      (file) => file === 'sw.js' || /^_a\/offline\..*\.json$/u.test(file),
    ))
      cpSync(join(newer, file), join(live, file));
  };

  it('does not replace the edition that is whole', async () => {
    const page = await save('about/');
    const before = await caches(page);
    workerAndManifest();
    const failed = context.waitForEvent('response', {
      predicate: (response) => response.status() === 404 && response.url().endsWith('.bin'),
      timeout: 30_000,
    });
    await go(page, 'works/');
    await failed;
    await expect
      .poll(() =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null,
        ),
      )
      .toBeNull();
    await says(page, new RegExp(`^Saved for offline: release ${RELEASE.version}`, 'u'));
    expect(await caches(page)).toEqual(before);
    await served.close();
    expect((await go(page, 'claims/am-1/'))?.status()).toBe(200);
    expect(await page.locator('.edition').count()).toBe(0);
  });

  it('is read over the network on a first visit, and nothing of it is kept', async () => {
    workerAndManifest();
    const page = await newPage();
    await go(page, 'about/');
    await says(page, /^Not saved for offline: the site is being updated/u);
    expect(await caches(page)).toEqual([]);
    expect((await go(page, 'claims/am-1/'))?.status()).toBe(200);
    forgive(/404/u);
  });

  it('is noticed by a single file whose digest is another', async () => {
    writeFileSync(join(live, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const page = await newPage();
    await go(page, 'about/');
    await says(page, /^Not saved for offline: the site is being updated/u);
    expect(await caches(page)).toEqual([]);
    // Once the deployment is done it can be saved.
    deploy(DIST);
    await state(page).locator('button', { hasText: 'Try again' }).click();
    await says(page, /^Saved/u);
  });
});

describe('storage', () => {
  it('that is too small is said, and reading goes on', async () => {
    const page = await newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: served.origin,
      quotaSize: 2_000_000,
    });
    await go(page, 'about/');
    await says(page, /^Not saved for offline: this browser has no room for it/u);
    expect(await caches(page)).toEqual([]);
    await page.click('.sheet-foot a[href="/claims/"]');
    // The click does not wait for the page it leads to.
    await expect.poll(() => page.locator('#claims tbody tr:visible').count()).toBeGreaterThan(200);
  });

  it.each([
    [
      'workers are forbidden',
      () =>
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
          value: () => Promise.reject(new DOMException('no', 'SecurityError')),
        }),
    ],
    [
      'caches are forbidden',
      () =>
        Object.defineProperty(CacheStorage.prototype, 'keys', {
          value: () => Promise.reject(new DOMException('no', 'SecurityError')),
        }),
    ],
    [
      'notes are forbidden',
      () => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('no', 'SecurityError');
            },
          });
        Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
          value: () => Promise.reject(new DOMException('no', 'SecurityError')),
        });
      },
    ],
  ] as const)('is refused: %s', async (_, refuse) => {
    const page = await newPage();
    await page.addInitScript(refuse);
    await go(page, 'about/');
    await says(page, /^Not saved for offline: this browser blocks offline storage/u);
    await go(page, 'claims/am-40/');
    expect(await page.textContent('h1')).toContain('600,000');
  });

  it('is not there at all', async () => {
    const page = await newPage();
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    );
    await go(page, 'about/');
    await says(page, /^Not saved for offline: this browser blocks offline storage/u);
  });

  it('with a spoilt and a lost entry is passed over and mended', async () => {
    const page = await save('about/');
    await page.evaluate(async () => {
      const [name] = await window.caches.keys();
      const cache = await window.caches.open(name as string);
      const found = (await cache.match('/claims/am-1/')) as Response;
      await cache.put('/claims/am-1/', new Response('<h1>Spoilt', { headers: found.headers }));
      await cache.delete('/claims/am-2/');
    });
    await go(page, 'claims/am-1/');
    expect(await page.textContent('h1')).not.toContain('Spoilt');
    await expect
      .poll(
        () =>
          page.evaluate(async () =>
            (
              await Promise.all(
                ['/claims/am-1/', '/claims/am-2/', '/offline/saved.json'].map((path) =>
                  window.caches.match(path),
                ),
              )
            ).every(Boolean),
          ),
        { timeout: 30_000 },
      )
      .toBe(true);
    await says(page, /^Saved/u);
    await served.close();
    for (const path of ['claims/am-1/', 'claims/am-2/'])
      expect((await go(page, path))?.status()).toBe(200);
  });

  it('with a lost entry does not call its page unknown when there is no network', async () => {
    const page = await save('about/');
    await page.evaluate(async () => {
      const [name] = await window.caches.keys();
      await (await window.caches.open(name as string)).delete('/claims/am-2/');
    });
    await served.close();
    expect((await go(page, 'claims/am-3/'))?.status()).toBe(200);
    await expect(go(page, 'claims/am-2/')).rejects.toThrow('ERR_');
    forgive(/ERR_/u);
  });

  it('that was emptied is filled again', async () => {
    const page = await save('about/');
    await page.evaluate(async () => {
      for (const name of await window.caches.keys()) await window.caches.delete(name);
    });
    const answer = await go(page, 'claims/am-1/');
    expect(answer?.status()).toBe(200);
    await says(page, /^Saved/u);
    await served.close();
    expect((await go(page, 'claims/am-2/'))?.status()).toBe(200);
  });
});

describe('the reader', () => {
  it('removes everything, is not asked again, and can have it back', async () => {
    const page = await save('about/');
    await state(page).locator('button', { hasText: 'Remove' }).click();
    await says(page, /^Offline copy removed/u);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save it');
    expect(await caches(page)).toEqual([]);
    expect((await go(page, 'claims/am-1/'))?.fromServiceWorker()).toBe(false);
    await page.waitForTimeout(4000);
    expect(await caches(page)).toEqual([]);
    expect(
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ).toBe(0);
    await go(page, 'offline/');
    await page.locator('main [data-offline] button', { hasText: 'Save it' }).click();
    await says(page, /^Saved/u);
    await state(page).locator('button', { hasText: 'Remove' }).click();
    await says(page, /as you asked/u);
    await state(page).locator('button', { hasText: 'Save it' }).click();
    await says(page, /^Saved/u);
    await served.close();
    expect((await go(page, 'claims/am-2/'))?.status()).toBe(200);
  });

  it('who spares data is asked first', async () => {
    const page = await newPage();
    await page.addInitScript(() =>
      Object.defineProperty(NetworkInformation.prototype, 'saveData', { get: () => true }),
    );
    await go(page, 'offline/');
    await says(page, /to spare data/u);
    await page.waitForTimeout(4000);
    expect(await caches(page)).toEqual([]);
    await page.locator('main [data-offline] button', { hasText: 'Save it' }).click();
    await says(page, /^Saved/u);
  });

  it('without JavaScript reads on and is told what is so', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await go(page, 'offline/');
    expect(await page.locator('main [data-offline]').textContent()).toContain('runs no scripts');
    expect(await page.locator('.offline-sizes tbody tr').count()).toBeGreaterThan(5);
    await page.click('.sheet-foot a[href="/claims/"]');
    await expect.poll(() => page.locator('#claims tbody tr').count()).toBeGreaterThan(200);
  });
});

declare class NetworkInformation {}

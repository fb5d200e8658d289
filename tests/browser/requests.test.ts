/** What a browser fetches on a first visit is what was weighed: nothing more, nothing twice, nothing later by itself. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { byKind } from '../../src/commands/budgets.ts';
import { weighSite } from '../../src/commands/weight.ts';
import { DIST } from '../site/dist.ts';
import { openBrowser } from './chromium.ts';

const origin = inject('origin');
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heaviest = [...byKind(weighSite(DIST))].flatMap(([kind, [page]]) =>
  page ? [[kind, page] as const] : [],
);

it.each(heaviest)('%s', { timeout: 120_000 }, async (_, { path, requests }) => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:'))
      fetched.push(`${request.resourceType()} ${new URL(request.url()).pathname}`);
  });
  // The network can rest while a long page is still being read, with its scripts at the end: first all of it, then the
  // rest, and what a page may ask for within a minute.
  await page.clock.install();
  await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
  await page.clock.runFor(60_000);
  await page.waitForLoadState('networkidle', { timeout: 90_000 });
  const count = (kind: string): number =>
    fetched.filter((request) => request.startsWith(`${kind} `)).length;
  expect(fetched.length, fetched.join('\n')).toBe(new Set(fetched).size);
  expect({ html: count('document'), css: count('stylesheet'), script: count('script') }).toEqual({
    html: requests.html,
    css: requests.css,
    script: requests.script,
  });
  expect(count('font')).toBeLessThanOrEqual(requests.font);
  // The icon and the manifest are asked for by browsers that show them.
  expect(
    fetched.filter(
      (request) =>
        !/^(?:document|stylesheet|script|font) |favicon\.svg$|manifest\.webmanifest$/u.test(
          request,
        ),
    ),
  ).toEqual([]);
  await context.close();
});

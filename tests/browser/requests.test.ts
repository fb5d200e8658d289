/** What a browser fetches on a first visit is what was weighed: nothing more, nothing twice, nothing later by itself. */
import type { Request } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { byKind } from '../../src/commands/budgets.ts';
import { weighSite } from '../../src/commands/weight.ts';
import { DIST } from '../site/dist.ts';
import { sharedBrowser } from './chromium.ts';

const origin = inject('origin');
const heaviest = [...byKind(weighSite(DIST))].flatMap(([kind, [page]]) =>
  page ? [[kind, page] as const] : [],
);

it.each(heaviest)('%s', { timeout: 120_000 }, async (_, { path, requests }) => {
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:'))
      fetched.push(`${request.resourceType()} ${new URL(request.url()).pathname}`);
  });
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => pending.delete(request));
  // First all of it, with its scripts at the end; then what it may ask for within a minute.
  await page.clock.install();
  await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
  await page.clock.runFor(60_000);
  await expect.poll(() => pending.size, { timeout: 30_000 }).toBe(0);
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

/** The lists of a brief too large for one page each: a synthetic one, built for this file. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeProject } from '../../src/bench/project.ts';
import { countsFor } from '../../src/bench/proportions.ts';
import { runNode } from '../../src/bench/run.ts';
import { type Budgets, excesses } from '../../src/commands/budgets.ts';
import { weighSite } from '../../src/commands/weight.ts';
import { LISTS } from '../../src/model/lists.ts';
import { axeFaults } from '../browser/axe.ts';
import { journeys } from '../browser/journey.ts';
import { pagesByPath } from '../site/pages.ts';
import { type Served, serve } from '../site/server.ts';

const { part: ROWS_A_PAGE } = LISTS['claims/'].room;
/** So many that most lists are in several pages. */
const CLAIMS = 2040;
const PAGES = Math.ceil(CLAIMS / ROWS_A_PAGE);
const folder = mkdtempSync(join(tmpdir(), 'brief-paged-'));
let site: Served | undefined;
/** Ids of all claims in the order of the table, from the data of the site. */
let ids: string[] = [];
const built = pagesByPath(join(folder, 'dist'));
const { questions, entities, events, articles, works } = countsFor(CLAIMS);
/** Terms are in the glossary, every eighth of what is named. */
const COUNTS = {
  'claims/': CLAIMS,
  'lineage/': articles,
  'people/': entities - Math.floor((entities + 4) / 8),
  'questions/': questions,
  'timeline/': events,
  'works/': works,
};

beforeAll(async () => {
  writeProject(resolve('.'), folder, { claims: CLAIMS, seed: 1 });
  await runNode(folder, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
  site = await serve(join(folder, 'dist'));
  ids = (
    JSON.parse(readFileSync(join(folder, 'dist/data/claims.json'), 'utf8')) as {
      claims: { id: string }[];
    }
  ).claims.map(({ id }) => id);
}, 400_000);
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const { open } = journeys(1280, () => site?.origin ?? '');
const ROWS = '#claims tbody tr';

it('leads from page to page and back', async () => {
  const page = await open('/claims/');
  const path = () => new URL(page.url()).pathname;
  expect(await page.locator(ROWS).count()).toBe(ROWS_A_PAGE);
  expect(await page.textContent('#claims caption')).toContain(`page 1 of ${PAGES}`);
  expect(await page.locator('.pager a').count()).toBe(1);
  await page.click('.pager a[rel=next]');
  await page.waitForURL('**/claims/page/2/');
  expect(await page.locator(ROWS).count()).toBe(ROWS_A_PAGE);
  expect(await page.textContent('h1')).toBe('All claims, page 2');
  expect(await page.textContent('.crumbs')).toContain('Claims');
  await page.click('.pager a[rel=prev]');
  expect(path()).toBe('/claims/');
  await page.goBack();
  expect(path()).toBe('/claims/page/2/');
  await page.goForward();
  expect(path()).toBe('/claims/');
  // Each article is found where its first claim stands.
  await page.click('.claims-articles summary');
  await page.locator('.claims-articles a').last().click();
  const { pathname, hash } = new URL(page.url());
  expect(pathname).toBe(`/claims/page/${PAGES}/`);
  expect(await page.locator('.pager a[rel=next]').count()).toBe(0);
  expect(await page.locator(hash).isVisible()).toBe(true);
});

it('reaches every claim without JavaScript, and shows no filter that would not work', async () => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  expect(await page.locator('#filters').isVisible()).toBe(false);
  const reached: string[] = [];
  for (;;) {
    reached.push(
      ...(await page.locator(`${ROWS} > th a`).allTextContents()).map((text) => text.trim()),
    );
    const next = page.locator('.pager a[rel=next]');
    if ((await next.count()) === 0) break;
    await next.click();
  }
  expect(reached).toHaveLength(CLAIMS);
  expect(new Set(reached)).toEqual(new Set(ids));
});

it('asks the search for what is chosen, and comes back', async () => {
  const page = await open('/claims/page/2/');
  await page.click('#filter-box summary');
  await page.selectOption('#filters [name=finding]', 'contradicted');
  await page.click('#filters [type=submit]');
  await page.locator('.results .hit').first().waitFor();
  const { pathname, searchParams } = new URL(page.url());
  expect([pathname, searchParams.get('type'), searchParams.get('finding')]).toEqual([
    '/search/',
    'claim',
    'contradicted',
  ]);
  const findings = await page.locator('.results .hit .finding').allTextContents();
  expect(findings.length).toBeGreaterThan(0);
  expect(new Set(findings.map((text) => text.trim()))).toEqual(new Set(['Contradicted']));
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/claims/page/2/');
  // An address that filtered the table when it was one page still means the same.
  await page.goto(`${site?.origin}/claims/?finding=contradicted`);
  await page.locator('.results .hit').first().waitFor();
  expect(new URL(page.url()).pathname).toBe('/search/');
});

/** Lists that are in several pages at this size, with what a row of each is. */
const IN_PARTS = {
  'claims/': '#claims tbody tr',
  'lineage/': '#one-origin ~ dl dt',
  'people/': '.entries > li',
  'questions/': '.question-groups li',
  'timeline/': 'li.year',
  'works/': '.entries > li > div > a',
} as const;

it.each(Object.entries(IN_PARTS))('has all of /%s without JavaScript, once', async (list, row) => {
  const rows: string[] = [];
  let pages = 0;
  for (let at: string | undefined = list; at; pages += 1) {
    const { root } = built(at);
    rows.push(...root.querySelectorAll(row).map((found) => found.outerHTML));
    at = root.querySelector('.pager a[rel=next]')?.getAttribute('href')?.slice(1);
  }
  expect(pages).toBeGreaterThan(1);
  expect(rows.length).toBe(new Set(rows).size);
  expect(rows.length).toBe(COUNTS[list as keyof typeof IN_PARTS]);
});

it('keeps every page within the budget of its kind', () => {
  const budgets = parse(readFileSync('tests/budgets.yaml', 'utf8')) as Budgets;
  // A work that most claims cite is still too heavy: its list of claims is in parts, the rest of its page is not.
  const found = excesses(weighSite(join(folder, 'dist')), budgets);
  expect(found.filter((excess) => !/^\/works\/work-/u.test(excess))).toEqual([]);
}, 120_000);

it('leads from a published address to the page that has what it names', async () => {
  const last = built('timeline/page/2/').root.querySelectorAll('li.year').at(-1)?.id as string;
  const page = await open(`/timeline/#${last}`);
  await expect.poll(() => new URL(page.url()).pathname).toBe('/timeline/page/2/');
  expect(await page.locator(`#${last}`).isVisible()).toBe(true);
});

it('has no fault that axe finds', async () => {
  const page = await open('/about/', { bypassCSP: true, serviceWorkers: 'block' });
  for (const path of ['/claims/', '/claims/page/2/'])
    expect(await axeFaults(page, `${site?.origin}${path}`)).toEqual([]);
});

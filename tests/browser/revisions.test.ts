/**
 * A citation after the wording changed. A copy of the project is released, one claim is mended, released again and
 * built: who follows the old permalink must find what was cited, what it says now, and why, without JavaScript.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { loadPublished } from '../../src/brief/load-published.ts';
import { digestOf } from '../../src/brief/texts.ts';
import { readLedger } from '../../src/model/ledger/read.ts';
import { type Served, serve } from '../site/server.ts';
import { axeFaultsOf } from './axe.ts';
import { openBrowser } from './chromium.ts';

const FILE = 'content/claims/asian-morning.yaml';
const REASON = 'A reader showed that <more> was meant & said so.';
const ADDED = ', as this test has it';
const root = mkdtempSync(join(tmpdir(), 'brief-revisions-'));
const site = join(root, 'dist');
/** A claim that is withdrawn in the same release, and why. */
const withdrawn = { id: '', statement: '', finding: '', why: 'The passage was misread; see am-1.' };
/** What the claim says before and after; the revision that is replaced; the version that replaces it. */
const claim = { id: '', before: '', after: '', revision: 0, version: '' };

let browser: Browser;
let served: Served;
let page: Page;

function command(name: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'src/commands', `${name}.ts`), ...args], {
    stdio: 'pipe',
  });
}

/** Releases the copy with one claim changed, whatever it has released before. */
function releaseTwice(): void {
  const date = '2099-01-01';
  const published = () => loadPublished(root).releases.map(({ record }) => record);
  if (published().length === 0)
    command('release', '--date', date, '--version', '1.0.0', '--reason', 'first edition');
  const text = readFileSync(join(root, FILE), 'utf8');
  const document = parseDocument(text);
  Object.assign(claim, { id: document.getIn([0, 'id']), before: document.getIn([0, 'statement']) });
  claim.after = claim.before.replace(/\.$/u, `${ADDED}.`);
  document.setIn([0, 'statement'], claim.after);
  const last = (document.toJS() as { id: string; statement: string }[]).length - 1;
  Object.assign(withdrawn, {
    id: document.getIn([last, 'id']),
    statement: document.getIn([last, 'statement']),
    finding: document.getIn([last, 'finding']),
  });
  document.setIn([last, 'status'], 'withdrawn');
  document.setIn([last, 'withdrawn'], withdrawn.why);
  writeFileSync(join(root, FILE), document.toString({ lineWidth: 0 }));
  const releases = published();
  const { rows } = readLedger(
    readFileSync(join(root, 'content/ledger.jsonl'), 'utf8'),
    releases,
    digestOf,
  );
  claim.revision = rows.filter(({ wording }) => wording.claim === claim.id).length;
  const [major, minor] = (releases.at(-1)?.version ?? '').split('.').map(Number) as [
    number,
    number,
  ];
  claim.version = `${major}.${minor + 1}.0`;
  // Claims that the project has changed and not released yet need a reason too.
  const dry = spawnSync(
    process.execPath,
    [
      join(root, 'src/commands/release.ts'),
      '--date',
      date,
      '--version',
      claim.version,
      '--dry-run',
    ],
    {
      encoding: 'utf8',
    },
  );
  const changed = [...dry.stdout.matchAll(/^([a-z]{2}-\d+) differs/gmu)]
    .map(([, id]) => id as string)
    .filter((id) => id !== claim.id && id !== withdrawn.id);
  command(
    'release',
    '--date',
    date,
    '--version',
    claim.version,
    '--reason',
    `${claim.id}: ${REASON}`,
    '--reason',
    `${withdrawn.id}: It was misread.`,
    ...changed.flatMap((id) => ['--reason', `${id}: Changed before.`]),
  );
}

beforeAll(async () => {
  for (const entry of [
    'src',
    'content',
    'seeds',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(entry, join(root, entry), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  writeFileSync(
    join(root, 'content/redirects.yaml'),
    '- { from: /places/old-hill/, to: /places/kizilcaoren/, since: "2099-01-01" }\n- { from: /works/twice-listed/, gone: It was listed twice., since: "2099-01-01" }\n',
  );
  releaseTwice();
  execFileSync('astro', ['build', '--silent'], {
    cwd: root,
    // The test runner's own environment would make this a build for development.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      RELEASE_BUILD: '1',
    },
    stdio: 'pipe',
  });
  [served, browser] = await Promise.all([serve(site), openBrowser()]);
  page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  ).newPage();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(root, { recursive: true, force: true });
});

const open = (path: string) => page.goto(served.origin + path);
const text = async (selector: string): Promise<string> =>
  ((await page.textContent(selector)) ?? '').replace(/\s+/gu, ' ').trim();

describe('an old permalink', () => {
  it('shows what was cited, what it says now, and why', async () => {
    await open(`/claims/${claim.id}/r${claim.revision}/`);
    expect(await text('h1')).toBe(claim.before);
    expect(await text('.notice')).toContain(
      `This is an older revision. It was replaced on 1 January 2099: ${REASON}`,
    );
    expect(await page.locator('.differences dt').allTextContents()).toEqual(['Statement']);
    expect(await text('.differences dd ins')).toContain(ADDED.replace(/^, /u, ''));
    expect(await page.getAttribute('meta[name=robots]', 'content')).toBe('noindex');
    // The card of the claim shows what it says now; Zotero files what is shown here.
    expect(await page.getAttribute('meta[property="og:image"]', 'content')).toMatch(
      /\/share\/claims\.png$/u,
    );
    expect(await page.getAttribute('meta[name=citation_title]', 'content')).toContain(
      `: ${claim.before.replace(/\.$/u, '')}`,
    );
    expect(await page.getAttribute('link[rel=latest-version]', 'href')).toBe(
      `/claims/${claim.id}/`,
    );
    expect(await page.getAttribute('link[rel=successor-version]', 'href')).toBe(
      `/claims/${claim.id}/r${claim.revision + 1}/`,
    );
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
    await page.click('.notice a');
    expect(await text('h1')).toBe(claim.after);
    await open(`/claims/${claim.id}/r${claim.revision + 1}/`);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
    expect(await page.getAttribute('meta[property="og:image"]', 'content')).toMatch(
      /\/share\/claims\/[a-z]{2}-\d+\.png$/u,
    );
  });

  it('is reached from the history of the claim, whose citation names the new revision and its digest', async () => {
    await open(`/claims/${claim.id}/`);
    const file = JSON.parse(readFileSync(join(site, 'claims', claim.id, 'claim.json'), 'utf8'));
    expect(file).toMatchObject({
      revision: claim.revision + 1,
      released: true,
      statement: claim.after,
    });
    expect(await text('aside')).toContain(file.digest);
    const history = page.locator('#history li');
    expect(await history.count()).toBe(claim.revision + 1);
    expect(await history.first().textContent()).toContain(REASON);
    await history.nth(1).locator('a').click();
    expect(new URL(page.url()).pathname).toBe(`/claims/${claim.id}/r${claim.revision}/`);
  });

  it('can be read by everybody', async () => {
    const paths = [
      `claims/${claim.id}/r${claim.revision}/`,
      `claims/${claim.id}/`,
      `claims/${withdrawn.id}/`,
      'corrections/',
      'works/twice-listed/',
    ];
    expect(
      await axeFaultsOf(
        browser,
        paths.map((path) => `${served.origin}/${path}`),
      ),
    ).toEqual([]);
  });

  it('of the current revision says that it is current', async () => {
    await open(`/claims/${claim.id}/r${claim.revision + 1}/`);
    expect(await text('h1')).toBe(claim.after);
    expect(await text('.notice')).toContain('This is the current revision.');
    expect(await page.locator('.differences').count()).toBe(0);
  });
});

describe('a claim that was withdrawn', () => {
  it('keeps its page, which says so before anything else, and its old wording', async () => {
    await open(`/claims/${withdrawn.id}/`);
    expect(await text('.page-head .notice')).toContain(`This claim is withdrawn. ${withdrawn.why}`);
    expect(await text('h1')).toBe(withdrawn.statement);
    await page.locator('#history li').nth(1).locator('a').click();
    expect(await text('.notice')).toContain('The claim was withdrawn with that.');
    expect(await text('.differences')).toContain(withdrawn.why);
  });

  it('is cited as withdrawn in every file, and named so wherever it is listed', async () => {
    for (const format of ['bib', 'ris', 'json'])
      expect(readFileSync(join(site, 'claims', withdrawn.id, `cite.${format}`), 'utf8')).toMatch(
        /Claim [a-z]{2}-\d+, revision \d+ \(sha256-.{10}\), withdrawn: According to/u,
      );
    expect(
      JSON.parse(readFileSync(join(site, 'claims', withdrawn.id, 'claim.json'), 'utf8')),
    ).toMatchObject({ status: 'withdrawn', withdrawn: withdrawn.why });
    expect(readFileSync(join(site, 'data/claims.jsonld'), 'utf8')).toContain(
      `Withdrawn: ${withdrawn.why} Finding: `,
    );
    await open('/claims/');
    const row = page.locator('.claims-table tbody tr', {
      has: page.locator(`a[href="/claims/${withdrawn.id}/"]`),
    });
    expect((await row.locator('.finding').textContent())?.trim()).toBe('Withdrawn');
    await open('/articles/asian-morning/');
    expect(await text(`#note-${withdrawn.id} .finding`)).toBe('Withdrawn');
    expect(await page.getAttribute(`[id="${withdrawn.id}"] .mark`, 'aria-label')).toMatch(
      /: withdrawn$/u,
    );
    const described = readFileSync(join(site, 'claims', withdrawn.id, 'index.html'), 'utf8');
    expect(described).toContain('"creativeWorkStatus":"Withdrawn"');
    expect(described).not.toContain('ClaimReview');
  });
});

describe('a reader who filters by finding', () => {
  let reader: Page;
  beforeAll(async () => {
    reader = await (await browser.newContext()).newPage();
  });
  const settled = () =>
    reader.waitForFunction(
      () => document.querySelector('#search-page .results')?.getAttribute('aria-busy') === 'false',
    );

  it('is given a withdrawn claim in the table as withdrawn, and never under what had been found', async () => {
    const row = reader.locator('#claims tbody tr', {
      has: reader.locator(`a[href="/claims/${withdrawn.id}/"]`),
    });
    await reader.goto(`${served.origin}/claims/?finding=${withdrawn.finding}`);
    expect(await row.isVisible()).toBe(false);
    await reader.goto(`${served.origin}/claims/?finding=withdrawn`);
    expect(await row.isVisible()).toBe(true);
    expect(await reader.locator('#claims tbody tr:visible').count()).toBe(1);
  });

  it('is given it by the search in the same way, with the reason', async () => {
    await reader.goto(`${served.origin}/search/?q=${withdrawn.id}&finding=withdrawn`);
    await settled();
    expect(
      await reader
        .locator('.hit')
        .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset.id)),
    ).toEqual([`claim:${withdrawn.id}`]);
    expect(await reader.textContent('.hit .finding')).toBe('Withdrawn');
    expect(await reader.textContent('.hit')).toContain(withdrawn.why);
    await reader.goto(`${served.origin}/search/?type=claim&finding=${withdrawn.finding}`);
    await settled();
    expect(await reader.locator('.hit').count()).toBeGreaterThan(0);
    expect(await reader.locator(`[data-id="claim:${withdrawn.id}"]`).count()).toBe(0);
  });

  it('is shown it as withdrawn beside the passage of a copy', async () => {
    const { articles } = JSON.parse(readFileSync(join(site, 'data/passages.json'), 'utf8')) as {
      articles: { passages: { claims: [string, string][] }[] }[];
    };
    const marks = new Map(
      articles.flatMap(({ passages }) => passages.flatMap(({ claims }) => claims)),
    );
    expect(marks.get(withdrawn.id)).toBe('withdrawn');
    await reader.goto(`${served.origin}/verify/`);
    expect(
      JSON.parse((await reader.getAttribute('#check', 'data-findings')) ?? '{}'),
    ).toMatchObject({ withdrawn: 'withdrawn', contested: 'contested' });
  });
});

describe('readers who follow changes', () => {
  it('find the claim among the corrections', async () => {
    await open('/corrections/');
    const row = page.locator('.entries li', { hasText: REASON });
    expect(await row.textContent()).toContain(claim.after);
    expect(await row.textContent()).toContain('Changed: statement.');
    await row.locator('a', { hasText: 'What it said, and what changed' }).click();
    expect(new URL(page.url()).pathname).toBe(`/claims/${claim.id}/r${claim.revision}/`);
  });

  it('have a feed that a browser reads, with all that Atom asks for', async () => {
    const reader = await (await browser.newContext({ bypassCSP: true })).newPage();
    await reader.goto(served.origin);
    const feed = await reader.evaluate(
      (xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
        const children = (element: Element, name: string) =>
          [...element.children].filter(
            (child) =>
              child.localName === name && child.namespaceURI === 'http://www.w3.org/2005/Atom',
          );
        const one = (element: Element, name: string) =>
          children(element, name).map(({ textContent }) => textContent);
        const described = (element: Element) => ({
          id: one(element, 'id'),
          title: one(element, 'title'),
          updated: one(element, 'updated'),
          links: children(element, 'link').map(
            (link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`,
          ),
        });
        return {
          name: root.localName,
          author: children(root, 'author').length,
          ...described(root),
          entries: children(root, 'entry').map((entry) => ({
            ...described(entry),
            summary: one(entry, 'summary'),
          })),
        };
      },
      readFileSync(join(site, 'changes.xml'), 'utf8'),
    );
    expect(feed.name).toBe('feed');
    expect(feed.author).toBe(1);
    for (const { id, title, updated } of [feed, ...feed.entries]) {
      expect([id.length, title.length, updated.length]).toEqual([1, 1, 1]);
      expect(updated[0]).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
      expect(URL.canParse(id[0] as string)).toBe(true);
    }
    expect(feed.links).toContainEqual(expect.stringMatching(/^self .*\/changes\.xml$/u));
    const ids = feed.entries.map(({ id }) => id[0]);
    expect(new Set(ids).size).toBe(ids.length);
    const entry = feed.entries.find(({ id }) =>
      id[0]?.endsWith(`/claims/${claim.id}/r${claim.revision + 1}/`),
    );
    expect(entry?.summary[0]).toMatch(
      /^A reader showed that <more> was meant & said so\. Changed: statement\. It says now: According to /u,
    );
    // The statement never goes without who says so, nor without what was found.
    expect(entry?.summary[0]).toContain(`: ${claim.after} Finding: `);
    const gone = feed.entries.find(({ title }) =>
      title[0]?.startsWith(`${withdrawn.id} withdrawn`),
    );
    expect(gone?.summary[0]).toMatch(/^It was misread\. It said: According to /u);
  });

  it('have the ledger as it is, and it verifies', () => {
    const ledger = readFileSync(join(site, 'data/ledger.jsonl'), 'utf8');
    expect(ledger).toBe(readFileSync(join(root, 'content/ledger.jsonl'), 'utf8'));
    expect(
      readLedger(
        ledger,
        loadPublished(root).releases.map(({ record }) => record),
        digestOf,
      ).faults,
    ).toEqual([]);
  });
});

describe('addresses of pages that are gone', () => {
  it('lead on, as a page and for hosts that read _redirects', async () => {
    await open('/places/old-hill/');
    await page.waitForURL('**/places/kizilcaoren/');
    expect(readFileSync(join(site, '_redirects'), 'utf8')).toBe(
      '/places/old-hill/ /places/kizilcaoren/ 301\n',
    );
  });

  it('say why there is nothing', async () => {
    await open('/works/twice-listed/');
    expect(await text('main')).toContain('It was listed twice.');
  });

  it('are in the register, and everything in the register is there', () => {
    const register = readFileSync(join(root, 'content/addresses.txt'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(register).toContain(`/claims/${claim.id}/r${claim.revision + 1}/`);
    expect(
      register.filter(
        (address) => !existsSync(join(site, address, address.endsWith('/') ? 'index.html' : '')),
      ),
    ).toEqual([]);
  });
});

describe('a release build', () => {
  it('fails where a claim differs from what was released', () => {
    writeFileSync(
      join(root, FILE),
      readFileSync(join(root, FILE), 'utf8').replace(ADDED, `${ADDED} again`),
    );
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'src/commands/check.ts')], {
      encoding: 'utf8',
      env: { ...process.env, RELEASE_BUILD: '1' },
    });
    expect(status).toBe(1);
    expect(stdout).toContain(`${claim.id} differs from revision ${claim.revision + 1}`);
  });
});

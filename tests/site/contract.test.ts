/** What the built site promises: addresses, data, marks and notes, one page for each object. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, allAddresses, dataFiles, movedAddresses } from '../../src/brief/addresses.ts';
import { brief, published } from '../../src/brief/brief.ts';
import { claimRecord } from '../../src/brief/claim-record.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { registeredIn } from '../../src/model/ledger/register.ts';
import { FINDINGS } from '../../src/model/vocabulary.ts';
import { BASE, ORIGIN, permalink } from '../../src/site.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './pages.ts';

const DIST = 'dist';
const pages = pagesOf(DIST);
const byPath = new Map(pages.map((page) => [page.path, page]));
const graph = brief();
const moved = new Set(movedAddresses());
const text = (value: string): string => value.replace(/\s+/gu, ' ').trim();

describe('addresses', () => {
  it('has a page at every address of the brief, and no page beside them', () => {
    expect([...byPath.keys()].filter((path) => path !== '404.html').sort()).toEqual(allAddresses());
  });

  it('has a file for every data file of the contract, and registers those it publishes beside claims and under data/', () => {
    const files = builtFiles(DIST);
    expect(dataFiles().filter((file) => !files.includes(file))).toEqual([]);
    const beside = files.filter(
      (file) => /^(?:data|claims|figures)\//u.test(file) && !file.endsWith('.html'),
    );
    expect(
      beside.filter((file) => !dataFiles().includes(file)),
      'list these in dataFilesOf (src/model/address.ts): once published they must stay',
    ).toEqual([]);
  });

  it('still has whatever was ever published', () => {
    const files = new Set(builtFiles(DIST));
    expect(
      registeredIn(published().register).filter(
        (address) =>
          !files.has(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)),
      ),
    ).toEqual([]);
  });

  it('lists every page in the sitemap', () => {
    const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
    expect([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc]) => loc).sort()).toEqual(
      addresses().map(permalink).sort(),
    );
  });

  it('has no link that leads nowhere and loads nothing from elsewhere', () => {
    expect(brokenLinks(DIST, ORIGIN, BASE)).toEqual([]);
  });
});

describe('every page', () => {
  it.each(pages.map((page) => [page.path || '(home)', page] as const))(
    '%s',
    (_, { path, root, html }) => {
      const ids = root.querySelectorAll('[id]').map((element) => element.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        'ids given twice',
      ).toEqual([]);
      expect(root.querySelectorAll('h1').length).toBe(1);
      expect(root.querySelector('html')?.getAttribute('lang')).toBe('en-GB');
      expect(root.querySelector('title')?.text).toMatch(/The Beylikova Brief/u);
      expect(
        root.querySelector('meta[name=description]')?.getAttribute('content')?.length,
      ).toBeGreaterThan(20);
      if (!moved.has(path))
        expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
          permalink(path),
        );
      expect(
        root.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content'),
      ).toContain("default-src 'none'");
      expect(html, 'style attributes, which the policy forbids').not.toMatch(
        /<[a-z][^>]*\sstyle=/u,
      );
      expect(html, 'unsafe-inline in the policy').not.toContain('unsafe-inline');
      for (const script of root.querySelectorAll('script[type="application/ld+json"]'))
        expect(JSON.parse(script.text)).toHaveProperty('@context');
    },
  );
});

describe('claims.json', () => {
  const data = JSON.parse(readFileSync(`${DIST}/data/claims.json`, 'utf8'));

  it('describes the brief', () => {
    expect(Object.keys(data)).toEqual(['brief', 'claims']);
    expect(Object.keys(data.brief)).toEqual(['title', 'version', 'released', 'license', 'url']);
  });

  it('holds every claim, ordered as people count', () => {
    const ids: string[] = data.claims.map((claim: { id: string }) => claim.id);
    expect(ids).toEqual(graph.claims.map(({ id }) => id));
    expect(ids.indexOf('am-2')).toBeLessThan(ids.indexOf('am-10'));
  });

  it('gives each claim the fields of the contract', () => {
    const fields = [
      'id',
      'url',
      'revision',
      'digest',
      'status',
      'article',
      'kind',
      'statement',
      'hedge',
      'attribution',
      'passage',
      'finding',
      'rationale',
      'evidence',
      'relations',
      'origins',
      'questions',
      'topics',
      'places',
      'entities',
      'quantities',
      'reviewed',
    ];
    for (const claim of data.claims) {
      for (const field of fields)
        expect(claim, `${claim.id} has no ${field}`).toHaveProperty(field);
      expect(Object.keys(claim.passage)).toEqual([
        'start',
        'end',
        'sha256',
        'paragraph',
        'begins',
        'ends',
      ]);
      expect(claim.digest).toMatch(/^sha256-[A-Za-z0-9+/]{43}=$/u);
      expect(claim.origins).toBeGreaterThan(0);
    }
  });

  it.each(graph.claims.map((claim) => [claim.id, claim] as const))(
    '%s agrees with its mark, its note, its page and its file',
    (id, claim) => {
      const article = byPath.get(`articles/${claim.article}/`)?.root;
      const mark = article?.querySelector(`#${id} a.mark[href="#note-${id}"]`);
      expect(mark?.getAttribute('aria-label')).toContain(
        FINDINGS[claim.finding].label.toLowerCase(),
      );
      const note = article?.querySelector(`#note-${id}`);
      expect(text(note?.text ?? '')).toContain(text(claim.rationale));
      expect(note?.querySelector(`a[href="#${id}"][role=doc-backlink]`)).not.toBeNull();
      const page = byPath.get(`claims/${id}/`)?.root;
      expect(text(page?.querySelector('h1')?.text ?? '')).toBe(text(claim.statement));
      expect(text(page?.text ?? '')).toContain(text(claim.rationale));
      if (claim.hedge) expect(text(page?.text ?? '')).toContain(claim.hedge);
      for (const { who } of claim.attribution) expect(text(page?.text ?? '')).toContain(text(who));
      const file = JSON.parse(readFileSync(`${DIST}/claims/${id}/claim.json`, 'utf8'));
      expect(file).toEqual(JSON.parse(JSON.stringify(claimRecord(claim))));
      expect(data.claims.find((other: { id: string }) => other.id === id)).toEqual(file);
    },
  );
});

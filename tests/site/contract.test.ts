/** What the built site promises: addresses, data, and claims that say the same wherever they stand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addresses, allAddresses, dataFiles } from '../../src/brief/addresses.ts';
import { brief, published } from '../../src/brief/brief.ts';
import { publishedClaims } from '../../src/brief/published-claims.ts';
import { builtFiles, builtPages } from '../../src/integrations/built-files.ts';
import { whoInWords } from '../../src/model/ladder.ts';
import { registeredIn } from '../../src/model/ledger/register.ts';
import { verdictLabel, verdictOf } from '../../src/model/verdict.ts';
import { permalink } from '../../src/site.ts';
import { DIST } from './dist.ts';
import { pagesByPath, squeezed } from './pages.ts';

const graph = brief();
const files = builtFiles(DIST);
const pageAt = pagesByPath(DIST);

describe('addresses', () => {
  it('has a page at every address of the brief, and no page beside them', () => {
    const pages = builtPages(DIST).filter((file) => file !== '404.html');
    expect(pages.map((file) => file.replace(/(^|\/)index\.html$/u, '$1')).sort()).toEqual(
      allAddresses(),
    );
  });

  it('has a file for every data file of the contract, and registers those it publishes beside claims and under data/', () => {
    expect(dataFiles().filter((file) => !files.includes(file))).toEqual([]);
    const beside = files.filter(
      (file) => /^(?:data|claims|figures)\//u.test(file) && !file.endsWith('.html'),
    );
    expect(
      beside.filter((file) => !dataFiles().includes(file)),
      'list these in src/model/export/file-list.ts or src/model/contract.ts: once published they must stay',
    ).toEqual([]);
  });

  it('still has whatever was ever published', () => {
    const there = new Set(files);
    expect(
      registeredIn(published().register).filter(
        (address) =>
          !there.has(address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)),
      ),
    ).toEqual([]);
  });

  it('lists every page in the sitemap', () => {
    const sitemap = readFileSync(`${DIST}/sitemap-0.xml`, 'utf8');
    expect([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, loc]) => loc).sort()).toEqual(
      addresses().map(permalink).sort(),
    );
  });
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

  it('says of each claim what its mark, its note, its page and its file say', () => {
    const byId = new Map<string, object>(
      data.claims.map((claim: { id: string }) => [claim.id, claim]),
    );
    const wrong: string[] = [];
    for (const claim of publishedClaims()) {
      const { id } = claim;
      const say = (what: string, is: boolean): void => void (is || wrong.push(`${id}: ${what}`));
      const article = pageAt(`articles/${claim.article}/`).root;
      const mark = article.querySelector(`[id="${id}"] a.mark[href="#note-${id}"]`);
      const verdict = verdictLabel(verdictOf(claim)).toLowerCase();
      say('its mark', mark?.getAttribute('aria-label')?.endsWith(`: ${verdict}`) === true);
      const note = article.querySelector(`[id="note-${id}"]`);
      say('its note', squeezed(note?.text ?? '').includes(squeezed(claim.rationale)));
      say(
        'the way back from its note',
        !!note?.querySelector(`a[href="#${id}"][role=doc-backlink]`),
      );
      const page = pageAt(`claims/${id}/`).root;
      const text = squeezed(page.text);
      say(
        'the heading of its page',
        squeezed(page.querySelector('h1')?.text ?? '') === squeezed(claim.statement),
      );
      // In a tab, a bookmark or a share: what was found, what is claimed, and the number.
      const name = squeezed(page.querySelector('title')?.text ?? '').split(' · ')[0] ?? '';
      const title = page.querySelector('meta[property="og:title"]')?.getAttribute('content');
      const data = page.querySelector('script[type="application/ld+json"]')?.text ?? '{}';
      const names = (JSON.parse(data)['@graph'] ?? []).map((node: { name?: string }) => node.name);
      const finding = verdictLabel(verdictOf(claim));
      say('its name', name.startsWith(`${finding}: `) && name.endsWith(`${id})`));
      say('its name in a share', squeezed(title ?? '') === name);
      say('its name in the data', names.map((one = '') => squeezed(one)).includes(name));
      for (const part of [claim.rationale, claim.hedge ?? '', ...claim.attribution.map(whoInWords)])
        say(`“${part}” on its page`, text.includes(squeezed(part)));
      const file = readFileSync(`${DIST}/claims/${id}/claim.json`, 'utf8');
      const record = JSON.stringify(claim.record);
      say('its file', JSON.stringify(JSON.parse(file)) === record);
      say('claims.json', JSON.stringify(byId.get(id)) === record);
    }
    expect(wrong).toEqual([]);
  });
});

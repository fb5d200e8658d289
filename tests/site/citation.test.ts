/** What Zotero and others file for the pages of claims and works, and what is shown where they are shared. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { cite } from '../../src/brief/citation.ts';
import { publishedClaims } from '../../src/brief/published-claims.ts';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { saidByReader } from '../../src/model/ladder.ts';
import { verdictOf } from '../../src/model/verdict.ts';
import { cards, sharePath } from '../../src/share/cards.ts';
import { TITLE } from '../../src/site.ts';
import { DIST } from './dist.ts';
import { pagesByPath } from './pages.ts';
import { coins, embeddedMetadata } from './zotero.ts';

const graph = brief();
const pageAt = pagesByPath(DIST);

describe('Zotero', () => {
  it('files every claim as a web page of the brief', () => {
    expect(
      graph.claims.map(({ id }) => embeddedMetadata(pageAt(`claims/${id}/`).root)),
    ).toMatchObject(
      publishedClaims().map(({ item }) => {
        return {
          itemType: 'webpage',
          title: item.title,
          creators: [{ lastName: TITLE }],
          publicationTitle: TITLE,
          url: item.URL,
          language: 'en-GB',
          abstractNote: item.abstract,
          date: item.issued?.['date-parts'][0]
            ?.map((part) => String(part).padStart(2, '0'))
            .join('/'),
        };
      }),
    );
  });

  it('offers every claim of the table', () => {
    const offered = coins(pageAt('claims/').root);
    expect(
      offered.map(({ itemType, title, url, creators }) => ({ itemType, title, url, creators })),
    ).toEqual(
      publishedClaims()
        .map(({ item }) => item)
        .map(({ title, URL }) => ({
          itemType: 'webpage',
          title: title.replace(/ \(sha256-.{10}\)/u, ''),
          url: URL,
          creators: [{ lastName: TITLE }],
        })),
    );
  });

  it('files a work as what it is, not as our page about it', () => {
    expect(graph.works.map(({ id }) => coins(pageAt(`works/${id}/`).root)[0])).toMatchObject(
      graph.works.map((work) => {
        const { title, URL } = cite.work(work);
        return { title, url: URL };
      }),
    );
  });
});

describe('Signposting', () => {
  it('leads from a claim to its citation, its data, its author and its licence', () => {
    for (const claim of publishedClaims()) {
      const links = pageAt(`claims/${claim.id}/`).root.querySelectorAll('link[rel]');
      const hrefs = (rel: string) =>
        links
          .filter((link) => link.getAttribute('rel') === rel)
          .map((link) => link.getAttribute('href'));
      expect(hrefs('cite-as'), claim.id).toEqual([claim.item.URL]);
      expect(
        ['describedby', 'item', 'license', 'author'].map((rel) => hrefs(rel).length),
        claim.id,
      ).toEqual([3, 1, 1, 1]);
    }
  });
});

describe('share images', () => {
  const images = builtFiles(DIST).filter((file) => file.startsWith('share/'));

  it('are there for every page, 1200 by 630, and small', () => {
    expect(images).toEqual([...cards().keys()].sort());
    for (const file of images) {
      const bytes = readFileSync(`${DIST}/${file}`);
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(bytes.length, file).toBeLessThan(36_000);
    }
  });

  it('say who said it, with what hedge, and what was found', () => {
    const all = cards();
    for (const claim of graph.claims) {
      const card = all.get(sharePath(`claims/${claim.id}/`));
      expect(card?.title).toBe(claim.statement);
      if (claim.hedge) expect(card?.note).toContain(claim.hedge);
      const { publisher } = graph.article(claim.article);
      const speakers = saidByReader(claim.attribution)
        ? [publisher]
        : claim.attribution.map(({ rung, who }) => (rung === 'article' ? publisher : who));
      // What explains a rung stands in brackets behind the name.
      for (const speaker of speakers)
        expect(card?.note, claim.id).toContain(speaker.split(/[,;(]/u)[0]);
      expect(card?.finding?.finding, claim.id).toBe(verdictOf(claim));
      if (claim.status !== 'withdrawn') expect(card?.finding?.gist).toBe(claim.gist);
      expect(card?.address).toContain(`claims/${claim.id}/`);
    }
  });
});

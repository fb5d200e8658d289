import { describe, expect, it } from 'vitest';
import { claimsPagePath, ROWS_A_PAGE } from './address.ts';
import { articlesInPages, claimPages, searchedFacets, topicPath } from './claim-pages.ts';
import { pagesOf } from './contract.ts';
import type { Facet } from './facets.ts';

const claims = (article: string, prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}-${n + 1}`, article }));
const seven = [...claims('supremacy', 'sp', 5), ...claims('mondial', 'mn', 2)];

describe('the pages of the table', () => {
  it('are one where all rows fit, at the address of the table', () => {
    expect(claimPages(seven, 7).map(({ path, claims: rows }) => [path, rows.length])).toEqual([
      ['claims/', 7],
    ]);
    expect(claimPages([], 7).map(({ path }) => path)).toEqual(['claims/']);
  });

  it('hold each claim once, in order', () => {
    const pages = claimPages(seven, 3);
    expect(pages.map(({ path }) => path)).toEqual(['claims/', 'claims/page/2/', 'claims/page/3/']);
    expect(pages.flatMap(({ claims: rows }) => rows)).toEqual(seven);
  });

  it('are found by the article whose claims begin on them', () => {
    expect(articlesInPages(claimPages(seven, 3))).toEqual([
      { article: 'supremacy', first: 'sp-1', path: 'claims/' },
      { article: 'mondial', first: 'mn-1', path: 'claims/page/2/' },
    ]);
  });

  it('are pages of the brief, every one', () => {
    const none = { articles: [], questions: [], works: [], places: [], entities: [] };
    const addresses = (count: number) =>
      pagesOf({ ...none, claims: claims('supremacy', 'sp', count) }).filter((path) =>
        /^claims\/(?:page|$)/u.test(path),
      );
    expect(addresses(ROWS_A_PAGE)).toEqual(['claims/']);
    expect(addresses(2 * ROWS_A_PAGE + 1)).toEqual([
      'claims/',
      claimsPagePath(2),
      claimsPagePath(3),
    ]);
  });
});

describe('the filters of a table of several pages', () => {
  const facet = (key: string, options: number): Facet => ({
    key,
    label: key,
    options: Array.from({ length: options }, (_, n) => ({ value: `v${n}`, label: 'V', count: 1 })),
  });

  it('are those the search knows and a reader can choose from', () => {
    expect(
      searchedFacets([facet('finding', 6), facet('question', 6), facet('person', 900)]).map(
        ({ key }) => key,
      ),
    ).toEqual(['finding']);
  });

  it('lead to the search, where those of one page filter the table', () => {
    expect(topicPath('size', ROWS_A_PAGE)).toBe('claims/?topic=size');
    expect(topicPath('size', ROWS_A_PAGE + 1)).toBe('search/?type=claim&topic=size');
  });
});

import { describe, expect, it } from 'vitest';
import { articlesInParts, searchedFacets, topicPath } from './claims-table.ts';
import type { Facet } from './facets.ts';
import { LISTS } from './lists.ts';
import { partsOf } from './parts.ts';

const claims = (article: string, prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `${prefix}-${n + 1}`, article }));
const seven = [...claims('supremacy', 'sp', 5), ...claims('mondial', 'mn', 2)];

it('a page of the table is found by the article whose claims begin on it', () => {
  expect(articlesInParts(partsOf('claims/', seven, { whole: 3, part: 3 }))).toEqual([
    { article: 'supremacy', first: 'sp-1', path: 'claims/' },
    { article: 'mondial', first: 'mn-1', path: 'claims/page/2/' },
  ]);
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
    const { whole } = LISTS['claims/'].room;
    expect(topicPath('size', whole)).toBe('claims/?topic=size');
    expect(topicPath('size', whole + 1)).toBe('search/?type=claim&topic=size');
  });
});

/** The search records of this project: one for each object, attributed to it, at an address that exists. */
import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/brief/addresses.ts';
import { brief } from '../../src/brief/brief.ts';
import { searchedOfAll } from '../../src/brief/search.ts';
import { whoInWords } from '../../src/model/ladder.ts';
import { searchedPages } from '../../src/model/pages.ts';
import { entriesOf } from '../../src/model/search/table.ts';
import { verdictNote, verdictOf } from '../../src/model/verdict.ts';
import { searcherOf, shownAt } from './asked.ts';

const graph = brief();
const { table, texts } = searchedOfAll();
const entries = entriesOf(table);
const searcher = searcherOf(table, texts);

describe('search records', () => {
  it('stand for every object once', () => {
    const sections = graph.articles.flatMap((article) => article.reading?.parts ?? []).length;
    expect(entries.length).toBe(
      graph.claims.length +
        graph.questions.length +
        graph.places.length +
        graph.entities.length +
        graph.events.length +
        graph.works.length +
        sections +
        searchedPages().length,
    );
    expect(texts.length).toBe(entries.length);
    const ids = entries.map(({ type, id }) => `${type}:${id}`);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('lead to pages that exist', () => {
    const pages = new Set(addresses());
    expect(
      entries.map(({ path }) => path.replace(/#.*$/u, '')).filter((path) => !pages.has(path)),
    ).toEqual([]);
  });

  it('carry the article, finding and speakers of each claim', () => {
    for (const [n, claim] of graph.claims.entries()) {
      expect(entries[n]).toMatchObject({
        id: claim.id,
        title: claim.statement,
        note: verdictNote(claim),
        claim: { article: claim.article, finding: verdictOf(claim), hedge: claim.hedge },
      });
      expect(entries[n]?.claim?.speakers).toEqual(
        claim.attribution.map((step) => ({ rung: step.rung, who: whoInWords(step) })),
      );
    }
  });

  it.each([
    ['download', 'page:cite'],
    ['download csv', 'page:cite'],
    ['method', 'page:method'],
    ['how was this made', 'page:method'],
    ['unknown', 'page:not-known'],
    ['what is not known', 'page:not-known'],
    ['corrections', 'page:corrections'],
  ])('lead from “%s” to a page of ours first', async (typed, page) => {
    expect((await shownAt(searcher, `?q=${encodeURIComponent(typed)}`)).ids[0]).toBe(page);
  });

  it('are found by what they are called: claims by their number, the rest by their name', async () => {
    const named = entries.filter(({ type }) => !['section', 'event', 'work'].includes(type));
    const lost: string[] = [];
    for (const { type, id, title } of named) {
      const { ids } = await shownAt(
        searcher,
        `?q=${encodeURIComponent(type === 'claim' ? id : title)}`,
      );
      const wanted = type === 'claim' ? id : `${type}:${id}`;
      if (!ids.slice(0, 5).includes(wanted)) lost.push(wanted);
    }
    // Names may be alike, and a new one may be like an old one: that is no fault of the search.
    expect(lost.length / named.length, lost.join(', ')).toBeLessThan(0.05);
  });
});

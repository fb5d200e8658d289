/** The search records of this project: one for each object, attributed to it, at an address that exists. */
import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/brief/addresses.ts';
import { brief } from '../../src/brief/brief.ts';
import { tableOfAll, textsOfAll } from '../../src/brief/search.ts';
import { entriesOf } from '../../src/model/search/table.ts';
import { verdictNote, verdictOf } from '../../src/model/verdict.ts';
import { judged } from './judged.ts';

const graph = brief();
const table = tableOfAll();
const texts = textsOfAll();
const entries = entriesOf(table);

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
        sections,
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
        claim.attribution.map(({ rung, who }) => ({ rung, who })),
      );
    }
  });

  it('are what the judged queries name', () => {
    const known = new Set(entries.map(({ type, id }) => (type === 'claim' ? id : `${type}:${id}`)));
    expect(
      judged()
        .flatMap(({ first = [], five = [], without = [] }) => [...first, ...five, ...without])
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});

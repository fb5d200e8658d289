/** The search as its page runs it, over a table and texts at hand: asked here, without a browser and without an index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, Searcher } from '../../src/client/search/searcher.ts';
import { textsAtHand } from '../../src/client/search/texts-at-hand.ts';
import { readSearch } from '../../src/model/search/address.ts';
import { shownOf } from '../../src/model/search/filtering.ts';
import type { Hit } from '../../src/model/search/find.ts';
import { grouped } from '../../src/model/search/grouped.ts';
import type { Type } from '../../src/model/search/groups.ts';
import type { Parts } from '../../src/model/search/parts.ts';
import { SearchIndex } from '../../src/model/search/search-index.ts';
import { divided } from '../../src/model/search/split.ts';
import { groupsOf } from '../../src/model/search/synonyms.ts';
import type { SearchTable } from '../../src/model/search/table.ts';
import type { Shown } from './judged.ts';

/** The index of a table, read in the parts that are sent. @param atHand whether all of them are there from the start */
export function indexOfTable(table: SearchTable, atHand = false): SearchIndex {
  const { head, parts } = divided(table);
  return new SearchIndex(
    { ...head, folder: '' },
    async (name) => {
      if (!parts.has(name)) throw new Error(`${name} is no part.`);
      return JSON.parse(JSON.stringify(parts.get(name)));
    },
    atHand ? (Object.fromEntries(parts) as Partial<Parts>) : {},
  );
}

/** The searcher of a table whose rows have these full texts, and whose claims these digests. */
export const searcherOf = (
  table: SearchTable,
  texts: readonly string[],
  digests: readonly [n: number, digest: string][] = [],
): Searcher =>
  new Searcher(indexOfTable(table), () =>
    textsAtHand({ texts, groups: groupsOf(table.synonyms), digests }),
  );

const frozen = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'frozen', name), 'utf8'));

/** The table of the frozen content (`node tests/search/freeze.ts`). */
export const frozenTable = (): SearchTable => frozen('table.json');

/** The searcher of the frozen content. */
export const frozenSearcher = (): Searcher => searcherOf(frozenTable(), frozen('texts.json'));

/** The last answer to a query, with the full texts. */
export async function answerTo(searcher: Searcher, q: string): Promise<Answer> {
  let last: Answer | undefined;
  for await (const answer of searcher.answer(q)) last = answer;
  if (!last) throw new Error(`${q} was not answered.`);
  return last;
}

/** Hits as the judged set names them: a claim by its id, anything else by kind and id. */
export const idsOf = async ({ index }: Searcher, hits: readonly Hit[]): Promise<string[]> =>
  (await index.entries(hits.map(({ n }) => n))).map(({ type, id }) =>
    type === 'claim' ? id : `${type}:${id}`,
  );

/** @param address the part of an address from the question mark on */
export async function shownAt(searcher: Searcher, address: string): Promise<Shown> {
  const search = readSearch(address);
  const { q, chosen } = search;
  const answer = await answerTo(searcher, q);
  const { index } = searcher;
  const { direct, hits } = await shownOf(answer, search, index);
  const groups = grouped(direct, hits, Object.keys(index.head.labels.type) as Type[]);
  // Of a kind that was not asked for, the page draws the first ones alone.
  const drawn = groups.flatMap(({ type, hits }) =>
    chosen.type === type ? hits : hits.slice(0, type === 'claim' ? 10 : 4),
  );
  const meant = answer.replaced.filter(({ ending }) => !ending).map(({ meant }) => meant);
  return {
    ids: await idsOf(searcher, [...direct, ...drawn]),
    meant: meant.length > 0 ? meant.join(' ') : null,
  };
}

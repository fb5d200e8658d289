/** The search as its page runs it, over a table and texts at hand: asked here, without a browser and without an index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, Searcher } from '../../src/client/search/searcher.ts';
import { textsAtHand } from '../../src/client/search/texts-at-hand.ts';
import { readSearch } from '../../src/model/search/address.ts';
import { filtered, ordered } from '../../src/model/search/filters.ts';
import { grouped } from '../../src/model/search/grouped.ts';
import type { Type } from '../../src/model/search/groups.ts';
import type { SearchTable } from '../../src/model/search/table.ts';
import type { Shown } from './judged.ts';

/** The searcher of a table whose rows have these full texts, and whose claims these digests. */
export function searcherOf(
  table: SearchTable,
  texts: readonly string[],
  digests: readonly [n: number, digest: string][] = [],
): Promise<Searcher> {
  const { works = [], others = [] } = Object.groupBy(table.others, ([type]) =>
    type === 'work' ? 'works' : 'others',
  );
  return Searcher.of({ ...table, others }, () =>
    textsAtHand({ texts, synonyms: table.synonyms, works, digests }),
  );
}

const frozen = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'frozen', name), 'utf8'));

/** The table of the frozen content (`node tests/search/freeze.ts`). */
export const frozenTable = (): SearchTable => frozen('table.json');

/** The searcher of the frozen content. */
export const frozenSearcher = (): Promise<Searcher> =>
  searcherOf(frozenTable(), frozen('texts.json'));

/** The last answer to a query, with the full texts. */
export async function answerTo(searcher: Searcher, q: string): Promise<Answer> {
  let last: Answer | undefined;
  for await (const answer of searcher.answer(q)) last = answer;
  if (!last) throw new Error(`${q} was not answered.`);
  return last;
}

/** @param address the part of an address from the question mark on */
export async function shownAt(searcher: Searcher, address: string): Promise<Shown> {
  const { q, chosen, order } = readSearch(address);
  const answer = await answerTo(searcher, q);
  const direct = order === 'relevance' && !chosen.type ? filtered(answer.direct, chosen) : [];
  const groups = grouped(
    direct,
    ordered(filtered(answer.hits, chosen), order),
    Object.keys(searcher.table.labels.type) as Type[],
  );
  // Of a kind that was not asked for, the page draws the first ones alone.
  const drawn = groups.flatMap(({ type, hits }) =>
    chosen.type === type ? hits : hits.slice(0, type === 'claim' ? 10 : 4),
  );
  const meant = answer.replaced.filter(({ ending }) => !ending).map(({ meant }) => meant);
  return {
    ids: [...direct, ...drawn].map(({ entry: { type, id } }) =>
      type === 'claim' ? id : `${type}:${id}`,
    ),
    meant: meant.length > 0 ? meant.join(' ') : null,
  };
}

/** Looks up which entries hold what is wanted, and how well. Ships to the browser. */
import type { Wanted } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';

/** What the full texts hold: filled by Pagefind, empty until it has been asked. */
export interface FullText {
  terms: ReadonlyMap<string, ReadonlySet<number>>;
  phrases: ReadonlyMap<string, ReadonlySet<number>>;
}

export const NO_FULL_TEXT: FullText = { terms: new Map(), phrases: new Map() };

/** Record → weight of what it holds. */
export interface Holders {
  table: ReadonlyMap<number, number>;
  /** Those that hold it in their full text alone. */
  deep: ReadonlyMap<number, number>;
}

const FULL_TEXT_WEIGHT = 0.6;
/** An unfinished word is completed to at most so many. */
export const COMPLETIONS = 24;

/** Completes a word that may still be being typed with the words of the table. */
export function completed(wanted: Wanted, index: SearchIndex): Wanted {
  const { word } = wanted;
  if (!word || word.length < 2 || /^\d/u.test(word)) return wanted;
  const terms = new Set(wanted.alternatives.flatMap((alternative) => alternative.terms));
  const known = index.wordsFrom(word).sort((a, b) => b[1] - a[1]);
  const more = [...new Set(known.map(([other]) => stem(other)))]
    .filter((term) => !terms.has(term))
    .slice(0, COMPLETIONS);
  return {
    ...wanted,
    alternatives: [...wanted.alternatives, ...more.map((term) => ({ terms: [term], worth: 0.7 }))],
  };
}

/** @returns every record that holds one of the alternatives whole */
export function holdersOf(
  { alternatives, group }: Wanted,
  index: SearchIndex,
  full: FullText,
): Holders {
  const table = new Map<number, number>();
  const deep = new Map<number, number>();
  const note = (into: Map<number, number>, n: number, weight: number) =>
    into.set(n, Math.max(into.get(n) ?? 0, weight));
  for (const { terms, worth } of alternatives) {
    const lists = terms.map((term) => ({
      shown: index.holding(term).postings,
      full: full.terms.get(term),
    }));
    for (const n of new Set([...(lists[0]?.shown.keys() ?? []), ...(lists[0]?.full ?? [])])) {
      const weights = lists.map(
        ({ shown, full }) => shown.get(n)?.weight ?? (full?.has(n) ? FULL_TEXT_WEIGHT : 0),
      );
      const least = Math.min(...weights);
      if (least > 0) note(weights.includes(FULL_TEXT_WEIGHT) ? deep : table, n, least * worth);
    }
  }
  for (const n of (group && full.terms.get(group)) || []) note(deep, n, FULL_TEXT_WEIGHT);
  for (const n of table.keys()) deep.delete(n);
  return { table, deep };
}

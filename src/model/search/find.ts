/** Finds and ranks: what the table holds first, what only the full texts hold after it. Ships to the browser. */

import type { Type } from './groups.ts';
import { completed, type FullText, type Holders, holdersOf } from './holders.ts';
import { namesakes } from './likeness.ts';
import { rarity } from './postings.ts';
import { isEmpty, type Query, type Wanted, wantedOf } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import type { Meant, meantWord } from './suggest.ts';

export interface Hit {
  /** The number of the record. */
  n: number;
  type: Type;
  score: number;
  /** Whether some of what was asked for stands in the full text alone. */
  deep: boolean;
}

export interface Found {
  /** Objects whose name or question is what was asked for, then what answers far better than any claim; they stand above all groups. */
  direct: Hit[];
  /** All hits, best first; those of `direct` are among them. */
  hits: Hit[];
  /** Words that are nowhere, and what was looked for instead. */
  replaced: (Meant & { typed: string })[];
  /** Words that are nowhere, as far as has been looked, with nothing near them. */
  unknown: string[];
  /** No record holds everything asked for; these hold most of it. */
  partial: boolean;
  /** Terms to be marked. */
  marks: Set<string>;
}

/** So many stand above the groups, and so many times as good as the best claim must be what is none, to stand there. */
const ABOVE = 3;
const LEAD = 1.1;

type Held = Wanted & { holders: Holders };
/** With the part of what was asked for that it holds. */
type Scored = Hit & { coverage: number };

/** How many records hold it. */
const sizeOf = ({ holders: { table, deep } }: Held): number => table.size + deep.size;
const saturated = (weight: number): number => weight / (weight + 1);

/** Words in the order asked that stand side by side in the title of a record count for more. */
function neighbours(
  n: number,
  held: readonly Held[],
  rarity: readonly number[],
  index: SearchIndex,
): number {
  const places = (term = ''): readonly number[] =>
    index.holding(term).postings.get(n)?.places ?? [];
  let bonus = 0;
  for (let at = 1; at < held.length; at += 1) {
    const after = places(held[at]?.alternatives[0]?.terms[0]);
    if (
      after.length > 0 &&
      places(held[at - 1]?.alternatives[0]?.terms.at(-1)).some((place) => after.includes(place + 1))
    )
      bonus += 0.2 * ((rarity[at - 1] as number) + (rarity[at] as number));
  }
  return bonus;
}

/**
 * How much of what was asked for a result must hold, as a part of 1. Two words are both wanted; of a question's many
 * words each kind of result may lack some, where no result of that kind holds them all.
 */
function threshold(bestOfKind: number, best: number, asked: number): number {
  if (asked < 3) return best > 0.999 ? 0.999 : 0.8 * best;
  if (bestOfKind > 0.999) return asked === 3 ? 0.999 : 0.7;
  return Math.max(0.5 * best, 0.8 * bestOfKind);
}

/** What holds something of what was asked for, and how well. */
function scoresOf(
  query: Query,
  held: readonly Held[],
  rarity: readonly number[],
  index: SearchIndex,
  full: FullText,
): Scored[] {
  const all = rarity.reduce((sum, value) => sum + value, 0);
  const excluded = query.excluded.map((wanted) => holdersOf(wanted, index, full));
  const inRow = (phrase: string, n: number): number => query.phraseScore?.(phrase, n, index) ?? 0;
  const passes = (n: number): boolean => {
    const holds = (phrase: string): boolean =>
      (full.phrases.get(phrase)?.has(n) ?? false) || inRow(phrase, n) > 0;
    return (
      !excluded.some(({ table, deep }) => table.has(n) || deep.has(n)) &&
      query.phrases.every(holds) &&
      !query.excludedPhrases.some(holds)
    );
  };
  const candidates = new Set(
    held.flatMap(({ holders }) => [...holders.table.keys(), ...holders.deep.keys()]),
  );
  // Phrases and exclusions alone are held against everything.
  if (query.wanted.length === 0 && !isEmpty(query))
    for (let n = 0; n < index.size; n += 1) candidates.add(n);
  const scored: Scored[] = [];
  for (const n of candidates) {
    if (!passes(n)) continue;
    let [score, met, below] = [0, 0, 0];
    for (const [at, { holders }] of held.entries()) {
      const weight = holders.table.get(n) ?? holders.deep.get(n);
      if (weight === undefined) continue;
      met += rarity[at] as number;
      if (!holders.table.has(n)) below += rarity[at] as number;
      score += (rarity[at] as number) * saturated(weight);
    }
    let deep = below > 0;
    for (const phrase of query.phrases) {
      const worth = inRow(phrase, n);
      score += worth || 1;
      deep ||= worth === 0;
    }
    const coverage = all === 0 ? 1 : met / all;
    if (score > 0)
      score =
        (score + neighbours(n, held, rarity, index)) *
        coverage *
        coverage *
        (1 + 0.4 / (1 + index.lengthOf(n) / 8));
    // What stands in the full text alone is said in passing.
    score *= 1 - below / (2 * met || 1);
    scored.push({ n, type: index.typeOf(n), score, deep, coverage });
  }
  return scored;
}

/**
 * Whether a hit stands out if its name is in the query: where it holds all of the query, or where no claim says that
 * outright. A question may be asked in other words.
 */
function mayBeMeant(
  hits: readonly Scored[],
  reaches: (hit: Scored) => boolean,
): (hit: Scored) => boolean {
  const claim = hits.find(({ type }) => type === 'claim');
  return (hit) =>
    !claim || claim.deep || hit.type === 'question'
      ? 2 * hit.score >= (claim?.score ?? 0)
      : !hit.deep && reaches(hit);
}

/**
 * Hits that answer far better than any claim.
 * @param works whether works may: a headline may hold one word, or a name, and tell nothing of it
 */
function leadersOf(hits: readonly Scored[], works: boolean): Scored[] {
  const claim = hits.find(({ type }) => type === 'claim');
  return hits.filter(
    ({ type, score, deep }) =>
      type !== 'claim' &&
      (works || type !== 'work') &&
      (claim ? score > LEAD * claim.score : !deep),
  );
}

/**
 * Answers a query, as far as the index is there.
 * @param near finds the word that was meant; without it every word is taken as typed
 */
export function find(
  query: Query,
  index: SearchIndex,
  full: FullText,
  near?: typeof meantWord,
): Found {
  const hold = (wanted: Wanted): Held => ({ ...wanted, holders: holdersOf(wanted, index, full) });
  const replaced: Found['replaced'] = [];
  const unknown: string[] = [];
  const held: Held[] = [];
  for (const wanted of query.wanted) {
    const exact = hold(wanted.begun ? completed(wanted, index) : wanted);
    if (sizeOf(exact) > 0) {
      held.push(exact);
      continue;
    }
    const meant = wanted.word && near?.(wanted.word, index, query.groups);
    if (meant) {
      replaced.push({ typed: wanted.typed, ...meant });
      held.push(...wantedOf(meant.meant, query.groups).map(hold));
    } else if (!wanted.mention) unknown.push(wanted.typed);
  }
  const rarities = held.map((wanted) => rarity(index.size, sizeOf(wanted)));
  const scored = scoresOf(query, held, rarities, index, full);
  const bestOf = (some: readonly Scored[]): number =>
    some.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const best = bestOf(scored);
  const kinds = Map.groupBy(scored, ({ type }) => type);
  const least = new Map(
    [...kinds].map(([type, some]) => [type, threshold(bestOf(some), best, held.length)]),
  );
  const reaches = ({ type, coverage }: Scored): boolean => coverage >= (least.get(type) ?? 0);
  const ranked = scored.filter(reaches).sort((a, b) => b.score - a.score || a.n - b.n);
  const asked = (query.named?.numbers ?? []).map(
    (n): Hit =>
      ranked.find((hit) => hit.n === n) ?? { n, type: index.typeOf(n), score: 0, deep: false },
  );
  const named = [
    ...asked,
    ...(query.phrases.length > 0
      ? []
      : namesakes(held, scored.filter(mayBeMeant(ranked, reaches)), index)),
  ];
  const leaders = asked.length > 0 ? [] : leadersOf(ranked, held.length > 1 && named.length === 0);
  return {
    direct: [...new Set([...named, ...leaders])].slice(0, Math.max(ABOVE, asked.length)),
    hits: [...new Set([...asked, ...ranked])],
    replaced,
    unknown,
    partial: best < 0.999 && ranked.length > 0,
    marks: new Set([
      ...held.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
      ...query.phrases.flatMap((phrase) => phrase.trim().split(' ').map(stem)),
    ]),
  };
}

/** Finds and ranks: what the table holds first, what only the full texts hold after it. Ships to the browser. */
import { completed, type FullText, type Holders, holdersOf } from './holders.ts';
import { namesakes } from './likeness.ts';
import type { Query, Wanted } from './query.ts';
import { stem } from './stem.ts';
import type { nearestWord } from './suggest.ts';
import type { Entry } from './table.ts';
import type { TableIndex } from './table-index.ts';

export interface Hit {
  entry: Entry;
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
  replaced: { typed: string; meant: string }[];
  /** Words that are nowhere, as far as has been looked, with nothing near them. */
  unknown: string[];
  /** No record holds everything asked for; these hold most of it. */
  partial: boolean;
  /** Terms to be marked. */
  marks: Set<string>;
}

/** So many stand above the groups, and a result that is no claim has to be so many times as good as the best claim to be one. */
const ABOVE = 3;
const LEAD = 1.1;

type Held = Wanted & { holders: Holders };
/** With the part of what was asked for that it holds. */
type Scored = Hit & { coverage: number };

const isNowhere = ({ holders }: Held): boolean => holders.table.size === 0 && holders.deep.size === 0;
const saturated = (weight: number): number => weight / (weight + 1);

/** The claim whose id was typed: `am-12`, `AM 12`. */
function byId(typed: string, { entries }: TableIndex, hits: readonly Hit[]): Hit[] {
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/^([a-z]{2})\s*-?\s*(\d+)$/u, '$1-$2');
  return entries.filter((entry) => entry?.claim && entry.id === id).map((entry) => hits.find((hit) => hit.entry === entry) ?? { entry, score: 0, deep: false });
}

/** Words in the order asked that stand side by side in a title count for more. */
function neighbours(name: readonly string[], held: readonly Held[], rarity: readonly number[]): number {
  let bonus = 0;
  for (let at = 1; at < held.length; at += 1) {
    const [before, after] = [held[at - 1]?.alternatives[0]?.terms.at(-1), held[at]?.alternatives[0]?.terms[0]];
    if (name.some((term, i) => term === before && name[i + 1] === after)) bonus += 0.2 * ((rarity[at - 1] as number) + (rarity[at] as number));
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

/** A phrase of the title counts for more than one of another field, and that for more than one of the full text. */
function phraseScore(fields: string, phrase: string): number {
  if (!fields.includes(phrase)) return 1;
  return fields.slice(0, fields.indexOf('|')).includes(phrase) ? 6 : 3;
}

function passes(n: number, query: Query, index: TableIndex, full: FullText, excluded: readonly Holders[]): boolean {
  const holds = (phrase: string): boolean => (index.phrases[n]?.includes(phrase) ?? false) || (full.phrases.get(phrase)?.has(n) ?? false);
  return query.phrases.every(holds) && !query.excludedPhrases.some(holds) && !excluded.some(({ table, deep }) => table.has(n) || deep.has(n));
}

/**
 * Answers a query.
 * @param typed as it was typed, for ids
 * @param near finds the word that was meant; without it every word is taken as typed
 */
export function find(typed: string, query: Query, index: TableIndex, full: FullText, near?: typeof nearestWord): Found {
  const hold = (wanted: Wanted): Held => ({ ...wanted, holders: holdersOf(wanted, index, full) });
  const replaced: Found['replaced'] = [];
  const unknown: string[] = [];
  const held: Held[] = [];
  for (const [at, wanted] of query.wanted.entries()) {
    const last = query.open && at === query.wanted.length - 1;
    const exact = hold(last ? completed(wanted, index) : wanted);
    if (!isNowhere(exact)) {
      held.push(exact);
      continue;
    }
    const meant = wanted.word && near ? near(wanted.word, index.words) : null;
    if (meant) {
      replaced.push({ typed: wanted.typed, meant: meant.shown });
      held.push(hold({ typed: meant.shown, word: meant.word, alternatives: [{ terms: [stem(meant.word)], worth: 1 }] }));
    } else unknown.push(wanted.typed);
  }
  const rarity = held.map(({ holders }) => Math.log(1 + index.entries.length / (1 + holders.table.size + holders.deep.size)));
  const all = rarity.reduce((sum, value) => sum + value, 0);
  const excluded = query.excluded.map((wanted) => holdersOf(wanted, index, full));

  const candidates = new Set(held.flatMap(({ holders }) => [...holders.table.keys(), ...holders.deep.keys()]));
  if (query.wanted.length === 0) for (const { n } of index.entries) candidates.add(n);
  const scored: Scored[] = [];
  for (const n of candidates) {
    if (!passes(n, query, index, full, excluded)) continue;
    let [score, met, below] = [0, 0, 0];
    for (const [at, { holders }] of held.entries()) {
      const weight = holders.table.get(n) ?? holders.deep.get(n);
      if (weight === undefined) continue;
      met += rarity[at] as number;
      if (!holders.table.has(n)) below += rarity[at] as number;
      score += (rarity[at] as number) * saturated(weight);
    }
    const name = index.names[n]?.[0] ?? [];
    for (const phrase of query.phrases) score += phraseScore(index.phrases[n] ?? '', phrase);
    const coverage = all === 0 ? 1 : met / all;
    score = (score + neighbours(name, held, rarity)) * coverage * coverage * (1 + 0.4 / (1 + name.length / 8));
    // What stands in the full text alone is said in passing.
    score *= 1 - below / (2 * met || 1);
    const deep = below > 0 || query.phrases.some((phrase) => !index.phrases[n]?.includes(phrase));
    scored.push({ entry: index.entries[n] as Entry, score, deep, coverage });
  }
  const bestOf = (some: readonly Scored[]): number => some.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const best = bestOf(scored);
  const kinds = Map.groupBy(scored, ({ entry }) => entry.type);
  const least = new Map([...kinds].map(([type, some]) => [type, threshold(bestOf(some), best, held.length)]));
  const reaches = ({ entry, coverage }: Scored): boolean => coverage >= (least.get(entry.type) ?? 0);
  const hits = scored.filter(reaches).sort((a, b) => b.score - a.score || a.entry.n - b.entry.n);
  const claim = hits.find(({ entry }) => entry.claim);
  // A name within the query stands out where it holds all of it, or where no claim says it outright; a question may put it in other words.
  const mayBeMeant = (hit: Scored): boolean =>
    !claim || claim.deep || hit.entry.type === 'question' ? 2 * hit.score >= (claim?.score ?? 0) : !hit.deep && reaches(hit);
  const named = [...byId(typed, index, hits), ...(query.phrases.length > 0 ? [] : namesakes(held, scored.filter(mayBeMeant), index))];
  // Where there is a name, works that only have it in their title stay in their group.
  const leads = ({ entry, score, deep }: Hit): boolean =>
    !entry.claim && (entry.type !== 'work' || named.length === 0) && (claim ? score > LEAD * claim.score : !deep);
  return {
    direct: [...new Set([...named, ...hits.filter(leads)])].slice(0, ABOVE),
    hits,
    replaced,
    unknown,
    partial: best < 0.999 && hits.length > 0,
    marks: new Set([
      ...held.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)),
      ...query.phrases.flatMap((phrase) => phrase.trim().split(' ').map(stem)),
    ]),
  };
}

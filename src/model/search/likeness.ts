/** Tells how much what was asked for is the name of a record. Ships to the browser. */
import type { Hit } from './find.ts';
import { UNNAMED } from './parts.ts';
import type { Wanted } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** Some of a question's words are only asked with; a name is asked for whole. */
const ENOUGH = { question: 0.72, name: 0.62 };

/** A name, as far as it was asked for. */
interface Name {
  /** How rare its terms are together. */
  sum: number;
  /** Those of its terms that may have been asked for. */
  terms: Set<string>;
}

/** The names that hold something of what was asked for, by record. */
function namesWith(wanted: readonly Wanted[], index: SearchIndex): Map<number, Map<number, Name>> {
  const records = new Map<number, Map<number, Name>>();
  for (const term of new Set(
    wanted.flatMap(({ alternatives }) => alternatives.flatMap((a) => a.terms)),
  )) {
    const { names } = index.holding(term);
    for (let at = 0; at < names.length; at += 3) {
      const [n = 0, which = 0, hundredths = 0] = names.slice(at, at + 3);
      const own = records.get(n) ?? new Map<number, Name>();
      const name = own.get(which) ?? { sum: hundredths / 100, terms: new Set() };
      name.terms.add(term);
      records.set(n, own.set(which, name));
    }
  }
  return records;
}

/** 1 where one of some names is what was asked for and nothing else, 0 where they share nothing with it. */
function likeness(names: Iterable<Name>, wanted: readonly Wanted[], index: SearchIndex): number {
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + index.rarityOf(term), 0);
  let best = 0;
  for (const { terms: held, sum: whole } of names) {
    const used = new Set<string>();
    let asked = 0;
    let met = 0;
    for (const { alternatives } of wanted) {
      const fit = alternatives.find(({ terms }) => terms.every((term) => held.has(term)));
      // What the name lacks counts as the commonest of its forms: a rare one of them tells no more.
      const weight = fit
        ? sum(fit.terms)
        : Math.min(...alternatives.map(({ terms }) => sum(terms)));
      asked += weight;
      if (!fit) continue;
      met += weight * fit.worth;
      for (const term of fit.terms) used.add(term);
    }
    // The whole is rounded down.
    const [precision, recall] = [Math.min(1, sum(used) / (whole || 1)), met / (asked || 1)];
    best = Math.max(best, (2 * precision * recall) / (precision + recall || 1));
  }
  return best;
}

/** Those of some hits whose name or question is what was asked for, best first. */
export function namesakes(
  wanted: readonly Wanted[],
  hits: readonly Hit[],
  index: SearchIndex,
): Hit[] {
  const names = namesWith(wanted, index);
  return hits
    .filter(({ type }) => !UNNAMED.has(type))
    .map((hit) => ({ hit, like: likeness(names.get(hit.n)?.values() ?? [], wanted, index) }))
    .filter(({ hit, like }) => like >= (hit.type === 'question' ? ENOUGH.question : ENOUGH.name))
    .sort((a, b) => b.like - a.like || a.hit.n - b.hit.n)
    .map(({ hit }) => hit);
}

/** Tells how much what was asked for is the name of an entry. Ships to the browser. */

import type { Hit } from './find.ts';
import type { Type } from './groups.ts';
import type { Wanted } from './query.ts';
import type { TableIndex } from './table-index.ts';

/** Kinds of objects that have a sentence or a headline, and no name. */
const UNNAMED: ReadonlySet<Type> = new Set(['claim', 'section', 'event', 'work']);
/** Some of a question's words are only asked with; a name is asked for whole. */
const ENOUGH = { question: 0.72, name: 0.62 };

/** How rare a term of the table is; higher is rarer. */
function rarityOf(term: string, index: TableIndex): number {
  return Math.log(1 + index.entries.length / (1 + (index.postings.get(term)?.size ?? 0)));
}

/** 1 where a name of the entry is what was asked for and nothing else, 0 where it shares nothing with it. */
function likeness(
  names: readonly string[][],
  wanted: readonly Wanted[],
  index: TableIndex,
): number {
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + rarityOf(term, index), 0);
  let best = 0;
  for (const name of names) {
    const held = new Set(name);
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
    const [precision, recall] = [sum(used) / (sum(held) || 1), met / (asked || 1)];
    best = Math.max(best, (2 * precision * recall) / (precision + recall || 1));
  }
  return best;
}

/** Those of some hits whose name or question is what was asked for, best first. */
export function namesakes(
  wanted: readonly Wanted[],
  hits: readonly Hit[],
  index: TableIndex,
): Hit[] {
  const alike: { hit: Hit; like: number }[] = [];
  for (const hit of hits) {
    const { type, n } = hit.entry;
    if (UNNAMED.has(type)) continue;
    const like = likeness(index.names[n] ?? [], wanted, index);
    if (like >= (type === 'question' ? ENOUGH.question : ENOUGH.name)) alike.push({ hit, like });
  }
  return alike
    .sort((a, b) => b.like - a.like || a.hit.entry.n - b.hit.entry.n)
    .map(({ hit }) => hit);
}

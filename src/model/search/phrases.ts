/** Looks phrases up in the rows of the table. Ships to the browser when one is asked for. */
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { phraseText } from './words.ts';

/** The folded words of a record, fields apart, its title first; empty as long as its row is missing. */
function fieldsOf(n: number, index: SearchIndex): string {
  const entry = index.entry(n);
  if (!entry) return '';
  const { title, note, names = [], claim } = entry;
  const speakers = claim?.speakers.map(({ who }) => who) ?? [];
  const texts = [title, note, ...names, ...speakers].map((text) => phraseText(text));
  return `${texts.join('|')}|`;
}

/**
 * What it is worth that a phrase stands in the row of a record: nothing where it does not, and more in the title than in
 * another field. Only rows that hold all words of the phrase are read; of a phrase without a word to look up, every row is.
 */
export function phraseScorer({ phraseTerms }: Query): NonNullable<Query['phraseScore']> {
  const read = new Map<number, string>();
  return (phrase, n, index) => {
    const terms = phraseTerms?.get(phrase) ?? [];
    if (!terms.every((some) => some.some((term) => index.holding(term).postings.has(n)))) return 0;
    const fields = read.get(n) ?? fieldsOf(n, index);
    if (fields) read.set(n, fields);
    if (!fields.includes(phrase)) return 0;
    return fields.slice(0, fields.indexOf('|')).includes(phrase) ? 6 : 3;
  };
}

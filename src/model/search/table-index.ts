/** The index of the table, made when the site is built: which record holds which term, where, and which words there are. */
import { WEIGHTS } from './postings.ts';
import { remembered } from './remembered.ts';
import type { SearchRecord } from './table.ts';
import { nameTerms, type Stretch, stretchesOf } from './terms.ts';
import { wordsOf } from './words.ts';

/** A word of the table as readers should see it, and how often it stands there. */
export interface KnownWord {
  shown: string;
  count: number;
}

export interface TableIndex {
  /** Term → record → weight of the field it stands in. */
  postings: Map<string, Map<number, number>>;
  /** Folded word → how it is written. */
  words: Map<string, KnownWord>;
  /** Terms, in order, of each record's title and of every other name it has; the title stands first. */
  names: string[][][];
}

/** A text of the table, cut once for everything that is noted of it. */
interface Cut {
  text: string;
  stretches: Stretch[];
}

const cutOf = (text: string): Cut => ({ text, stretches: stretchesOf(text, wordsOf(text)) });

function note(index: TableIndex, n: number, { text, stretches }: Cut, weight: number): void {
  for (const { start, end, terms, word } of stretches) {
    if (word) {
      const shown = text.slice(start, end).replace(/['’ʼ].*$/u, '');
      const known = index.words.get(word) ?? { shown, count: 0 };
      // Where a word stands in capitals and small letters, the small letters show it best; names keep their capital.
      if (known.shown.length > shown.length || /\p{Lu}\p{Lu}/u.test(known.shown))
        known.shown = shown;
      known.count += 1;
      index.words.set(word, known);
    }
    for (const term of terms) post(index, n, term, weight);
  }
}

function post({ postings }: TableIndex, n: number, term: string, weight: number): void {
  const entries = postings.get(term) ?? new Map<number, number>();
  if ((entries.get(n) ?? 0) < weight) entries.set(n, weight);
  postings.set(term, entries);
}

/** Indexes records. Claims are found by the names of the people, bodies and places they are tagged with as well. */
export function indexOf(records: readonly SearchRecord[]): TableIndex {
  const index: TableIndex = { postings: new Map(), words: new Map(), names: [] };
  const named = new Map(
    records.flatMap(({ facets, id, title, names = [] }) =>
      facets
        .filter((token) => /^(?:person|place):/u.test(token) && token.endsWith(`:${id}`))
        .map((token) => [token, [title, ...names]] as const),
    ),
  );
  // Names and publishers stand in many records.
  const once = remembered(cutOf);
  for (const [
    n,
    { type, title, note: line, names = [], claim, facets, figures },
  ] of records.entries()) {
    const add = (cut: Cut, weight: number): Cut => {
      note(index, n, cut, weight);
      return cut;
    };
    const head = add(cutOf(title), WEIGHTS.title);
    add(cutOf(line), type === 'work' || type === 'section' ? WEIGHTS.title : WEIGHTS.note);
    const others = names.map((name) => add(once(name), WEIGHTS.name));
    for (const figure of figures ?? []) post(index, n, figure, WEIGHTS.figure);
    for (const { who } of claim?.speakers ?? []) add(once(who), WEIGHTS.speaker);
    if (claim)
      for (const token of facets)
        for (const name of named.get(token) ?? []) add(once(name), WEIGHTS.tagged);
    const parts = claim || !/[()]/u.test(title) ? [] : title.split(/[()]/u).map(cutOf);
    index.names[n] = [head, ...parts, ...others]
      .map(({ stretches }) => nameTerms(stretches))
      .filter((terms) => terms.length > 0);
  }
  return index;
}

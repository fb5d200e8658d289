/** The index of the table, made in the browser: which entry holds which term, where, and which words there are. */

import type { Entry } from './table.ts';
import { nameTermsOf, stretchesOf } from './terms.ts';
import { phraseText } from './words.ts';

/** A word of the table as readers should see it, and how often it stands there. */
export interface KnownWord {
  shown: string;
  count: number;
}

export interface TableIndex {
  entries: Entry[];
  /** Term → entry → weight of the field it stands in. */
  postings: Map<string, Map<number, number>>;
  /** Folded word → how it is written. */
  words: Map<string, KnownWord>;
  /** Terms, in order, of each entry's title and of every other name it has; the title stands first. */
  names: string[][][];
  /** Folded words of each entry, fields apart, so that phrases can be looked up. */
  phrases: string[];
}

/** What standing in a field is worth. */
const WEIGHTS = { title: 3, name: 2.5, note: 1.2, speaker: 1.5, figure: 2, tagged: 0.8 };

function note(index: TableIndex, n: number, text: string, weight: number, cut = stretchesOf): void {
  for (const stretch of cut(text)) {
    if (stretch.word) {
      const known = index.words.get(stretch.word);
      const shown = text.slice(stretch.start, stretch.end).replace(/['’ʼ].*$/u, '');
      // Where a word stands in capitals and small letters, the small letters show it best; names keep their capital.
      index.words.set(stretch.word, {
        shown: known && known.shown.length <= shown.length && !/\p{Lu}\p{Lu}/u.test(known.shown) ? known.shown : shown,
        count: (known?.count ?? 0) + 1,
      });
    }
    for (const term of stretch.terms) post(index, n, term, weight);
  }
}

function post({ postings }: TableIndex, n: number, term: string, weight: number): void {
  const entries = postings.get(term) ?? new Map<number, number>();
  if ((entries.get(n) ?? 0) < weight) entries.set(n, weight);
  postings.set(term, entries);
}

export function emptyIndex(): TableIndex {
  return { entries: [], postings: new Map(), words: new Map(), names: [], phrases: [] };
}

/** Adds entries. Claims are found by the names of the people, bodies and places they are tagged with as well. */
export function addEntries(index: TableIndex, entries: readonly Entry[]): void {
  const named = new Map(
    entries.flatMap((entry) =>
      entry.facets
        .filter((token) => /^(?:person|place):/u.test(token) && token.endsWith(`:${entry.id}`))
        .map((token) => [token, [entry.title, ...entry.names]] as const),
    ),
  );
  // Names and publishers stand in many entries; each is cut once.
  const cuts = new Map<string, ReturnType<typeof stretchesOf>>();
  const once = (text: string) => {
    const cut = cuts.get(text) ?? stretchesOf(text);
    cuts.set(text, cut);
    return cut;
  };
  for (const entry of entries) {
    const { n, title, names, claim } = entry;
    const fields = [title, entry.note, ...names];
    index.entries[n] = entry;
    note(index, n, title, WEIGHTS.title);
    index.names[n] = [title, ...(entry.type === 'claim' ? [] : title.split(/[()]/u)), ...names].map(nameTermsOf).filter((terms) => terms.length > 0);
    note(index, n, entry.note, entry.type === 'work' || entry.type === 'section' ? WEIGHTS.title : WEIGHTS.note);
    for (const name of names) note(index, n, name, WEIGHTS.name);
    for (const figure of claim?.figures ?? []) post(index, n, figure, WEIGHTS.figure);
    for (const { who } of claim?.speakers ?? []) {
      note(index, n, who, WEIGHTS.speaker, once);
      fields.push(who);
    }
    if (entry.type === 'claim') for (const token of entry.facets) for (const name of named.get(token) ?? []) note(index, n, name, WEIGHTS.tagged, once);
    index.phrases[n] = `${fields.map(phraseText).join('|')}|`;
  }
}

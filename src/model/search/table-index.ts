/** The index of the table, made in the browser: which entry holds which term, where, and which words there are. */

import { remembered } from './remembered.ts';
import type { Entry } from './table.ts';
import { nameTerms, type Stretch, stretchesOf } from './terms.ts';
import { phraseText, wordsOf } from './words.ts';

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

/** A text of the table, cut once for everything that is noted of it. */
interface Cut {
  text: string;
  stretches: Stretch[];
  /** Its folded words. */
  phrase: string;
}

function cutOf(text: string): Cut {
  const words = wordsOf(text);
  return { text, stretches: stretchesOf(text, words), phrase: phraseText(text, words) };
}

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

export function emptyIndex(): TableIndex {
  return { entries: [], postings: new Map(), words: new Map(), names: [], phrases: [] };
}

/**
 * Adds entries, one with each step, so that whoever walks through them can rest in between. Claims are found by the names
 * of the people, bodies and places they are tagged with as well.
 */
export function* addEntries(index: TableIndex, entries: readonly Entry[]): Generator<Entry> {
  const named = new Map(
    entries.flatMap((entry) =>
      entry.facets
        .filter((token) => /^(?:person|place):/u.test(token) && token.endsWith(`:${entry.id}`))
        .map((token) => [token, [entry.title, ...entry.names]] as const),
    ),
  );
  // Names and publishers stand in many entries.
  const once = remembered(cutOf);
  for (const entry of entries) {
    const { n, type, title, names, claim } = entry;
    const add = (cut: Cut, weight: number): Cut => {
      note(index, n, cut, weight);
      return cut;
    };
    index.entries[n] = entry;
    const head = add(cutOf(title), WEIGHTS.title);
    const line = add(
      cutOf(entry.note),
      type === 'work' || type === 'section' ? WEIGHTS.title : WEIGHTS.note,
    );
    const others = names.map((name) => add(once(name), WEIGHTS.name));
    for (const figure of claim?.figures ?? []) post(index, n, figure, WEIGHTS.figure);
    const speakers = (claim?.speakers ?? []).map(({ who }) => add(once(who), WEIGHTS.speaker));
    if (claim)
      for (const token of entry.facets)
        for (const name of named.get(token) ?? []) add(once(name), WEIGHTS.tagged);
    const parts = claim || !/[()]/u.test(title) ? [] : title.split(/[()]/u).map(cutOf);
    index.names[n] = [head, ...parts, ...others]
      .map(({ stretches }) => nameTerms(stretches))
      .filter((terms) => terms.length > 0);
    index.phrases[n] =
      `${[head, line, ...others, ...speakers].map(({ phrase }) => phrase).join('|')}|`;
    yield entry;
  }
}

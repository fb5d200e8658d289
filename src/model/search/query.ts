/** What is asked for by words alone; what is more, reader.ts reads. Ships to the browser. */
import type { SearchIndex } from './search-index.ts';
import { STOP_WORDS } from './stop-words.ts';
import { formAt, type Groups, groupTerm } from './synonyms.ts';
import { termsOfWord } from './terms.ts';
import { wordsOf } from './words.ts';

/** Characters of a query that are searched; of more, the first ones are. */
export const LONGEST = 400;
/** So many are kept in the address. */
export const KEPT = 4 * LONGEST;

/** What was named by a number, an address or a digest. */
export interface Named {
  /** Ids of claims. */
  claims: string[];
  /** Without query and final slash, in small letters. */
  addresses: string[];
  /** What may be part of a digest. */
  digests: string[];
  /** Numbers of the records that are named, once they have been looked up. */
  numbers?: number[];
}

/** Terms that must all be there, and how much finding them is worth. */
export interface Alternative {
  terms: string[];
  worth: number;
}

/** One thing asked for: any of its alternatives will do. */
export interface Wanted {
  /** As typed. */
  typed: string;
  /** The folded word, where it is one word that could be misspelt or unfinished. */
  word?: string;
  /** The term of its synonyms in the full texts, where it has some. */
  group?: string;
  alternatives: Alternative[];
  /** Set where the word may go on: it is still being typed, or an asterisk follows it. */
  begun?: true;
  /** Set where it is the number of claims that were asked for: what mentions them. */
  mention?: true;
}

export interface Query {
  wanted: Wanted[];
  /** Phrases that must stand as typed, as {@link phraseText} gives them. */
  phrases: string[];
  excluded: Wanted[];
  excludedPhrases: string[];
  /** For each phrase its words and figures, each with its terms: whatever holds the phrase has one term of each. */
  phraseTerms?: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** What it is worth that a phrase stands in the row of a record; nothing where it does not. Set where there are phrases. */
  phraseScore?(phrase: string, n: number, index: SearchIndex): number;
  /** Words that stand for each other, as it was read with them. */
  groups: Groups;
  named?: Named;
  /** Set where only a part was read: its last word. */
  cutAfter?: string;
}

/** What was typed on one line, without control and format characters. */
export const cleaned = (typed: string): string =>
  typed
    .slice(0, KEPT)
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trimStart();

/** A stretch of a text, and what it asks for. */
export interface Asked {
  start: number;
  end: number;
  wanted: Wanted[];
}

const wordWanted = (typed: string, folded: string): Wanted => ({
  typed,
  word: folded,
  alternatives: termsOfWord(folded).map((term) => ({ terms: [term], worth: 1 })),
});

/** Joins words that make up a synonym into one wanted thing with all its forms as alternatives; the longest form wins. */
export function withSynonyms(wanted: readonly Wanted[], groups: Groups): Wanted[] {
  const terms = wanted.map(({ word, alternatives }) =>
    word === undefined ? undefined : alternatives[0]?.terms[0],
  );
  const joined: Wanted[] = [];
  for (let at = 0; at < wanted.length; ) {
    const first = wanted[at] as Wanted;
    const found = formAt(terms, at, groups);
    if (!found) joined.push(first);
    else {
      const { group, form } = found;
      const parts = wanted.slice(at, at + form.length);
      const others = (groups[group] ?? [])
        .filter((other) => other !== form)
        .map((other) => ({ terms: other, worth: 0.8 }));
      joined.push({
        typed: parts.map(({ typed }) => typed).join(' '),
        word: parts.length === 1 ? first.word : undefined,
        group: groupTerm(group),
        alternatives: [{ terms: form, worth: 1 }, ...others],
      });
    }
    at += found?.form.length ?? 1;
  }
  return joined;
}

/** What the words of a text ask for, but for those that only hold a sentence together. */
export const wordsAsked = (text: string): Asked[] =>
  wordsOf(text).flatMap(({ start, end, folded }) =>
    folded === '' || STOP_WORDS.has(folded)
      ? []
      : { start, end, wanted: [wordWanted(text.slice(start, end), folded)] },
  );

/** What words alone ask for. */
export const wantedOf = (text: string, groups: Groups): Wanted[] =>
  withSynonyms(
    wordsAsked(text).flatMap(({ wanted }) => wanted),
    groups,
  );

/** Whether it is words alone. Whatever else may be typed, numbers in words among it, reader.ts reads. */
export const isPlain = (typed: string): boolean =>
  typed.length <= LONGEST &&
  /^[\p{L}\p{M}\s]*$/u.test(typed) &&
  !/ (?:per|thou|mil|bil)/iu.test(typed);

/**
 * What words alone ask for, of which the last may still be being typed.
 * @param groups words and phrases that stand for each other
 */
export function plainQuery(typed: string, groups: Groups = []): Query {
  const wanted = wantedOf(typed, groups);
  const last = wanted.at(-1);
  if (last && !typed.endsWith(' ')) last.begun = true;
  return { wanted, phrases: [], excluded: [], excludedPhrases: [], groups };
}

/** Whether no word, phrase or exclusion is there to look for. */
export const isEmpty = ({ wanted, phrases, excluded, excludedPhrases }: Query): boolean =>
  wanted.length + phrases.length + excluded.length + excludedPhrases.length === 0;

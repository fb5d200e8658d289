/** Reads what was typed: words, figures, quoted phrases, exclusions. Any input is read; none is an error. Ships to the browser. */
import { figuresOf, numberWord } from './figures.ts';
import { STOP_WORDS } from './stop-words.ts';
import { formAt, type Groups, groupsOf, groupTerm } from './synonyms.ts';
import { termsOfWord } from './terms.ts';
import { phraseText, wordsOf } from './words.ts';

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
}

export interface Query {
  wanted: Wanted[];
  /** Phrases that must stand as typed, as {@link phraseText} gives them. */
  phrases: string[];
  excluded: Wanted[];
  excludedPhrases: string[];
  /** Words that stand for each other, as it was read with them. */
  groups: Groups;
  /** Whether the last word may still be being typed. */
  open: boolean;
}

/** Longer queries are cut: nobody asks in more letters. */
export const LONGEST = 200;

/** What was typed without control characters, on one line, no longer than {@link LONGEST}. */
export function cleaned(typed: string): string {
  return typed
    .slice(0, 4 * LONGEST)
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trimStart()
    .slice(0, LONGEST);
}

/** A figure as wanted; two where it is a range. */
function figuresWanted(text: string): { start: number; end: number; wanted: Wanted[] }[] {
  return figuresOf(text).map(({ start, end, values }) => ({
    start,
    end,
    wanted: values.map((terms) => ({
      typed: text.slice(start, end),
      alternatives: terms.map((term, index) => ({ terms: [term], worth: index === 0 ? 1 : 0.6 })),
    })),
  }));
}

/** A number in words before its scale or its per cent is read as a figure with it. */
const inDigits = (text: string): string =>
  text.replace(
    /\p{L}+(?= (?:per|thou|mil|bil))/giu,
    (word) => numberWord(word.toLowerCase()) ?? word,
  );

const wordWanted = (typed: string, folded: string): Wanted => ({
  typed,
  word: folded,
  alternatives: termsOfWord(folded).map((term) => ({ terms: [term], worth: 1 })),
});

/** Joins words that make up a synonym into one wanted thing with all its forms as alternatives; the longest form wins. */
function withSynonyms(wanted: readonly Wanted[], groups: Groups): Wanted[] {
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

/** What words ask for. */
export function wantedOf(text: string, groups: Groups): Wanted[] {
  const figures = figuresWanted(text);
  const words = wordsOf(text)
    .filter(
      ({ start, end, folded }) =>
        folded !== '' &&
        !STOP_WORDS.has(folded) &&
        !figures.some((figure) => start < figure.end && end > figure.start),
    )
    .map(({ start, end, folded }) => ({
      start,
      wanted: [wordWanted(text.slice(start, end), folded)],
    }));
  const inOrder = [...figures, ...words]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ wanted }) => wanted);
  return withSynonyms(inOrder, groups);
}

const QUOTED = /(?<![^\s(])(-?)["“„«]([^"“”„«»]*)["”“»]/gu;
/** A hyphen that excludes stands before a word and after none: `60 -70` is a range. */
const EXCLUDED = /(?<!\S)(?<!\d\s+)[-−](?=[\p{L}\p{N}])(\S+)|(?<!\S)[-−](?=\p{L})(\S+)/gu;

/**
 * @param typed anything
 * @param synonyms groups of words and phrases that stand for each other
 */
export function parseQuery(typed: string, synonyms: readonly string[][] = []): Query {
  const text = cleaned(typed);
  const groups = groupsOf(synonyms);
  const phrases: string[] = [];
  const excludedPhrases: string[] = [];
  const excluded: Wanted[] = [];
  const rest = text
    .replace(QUOTED, (_, minus: string, phrase: string) => {
      const folded = phraseText(phrase);
      if (folded.trim()) (minus ? excludedPhrases : phrases).push(folded);
      return ' ';
    })
    .replace(EXCLUDED, (_, first: string | undefined, second: string | undefined) => {
      excluded.push(...wantedOf(first ?? second ?? '', []));
      return ' ';
    });
  return {
    wanted: wantedOf(inDigits(rest), groups),
    phrases,
    excluded,
    excludedPhrases,
    groups,
    open: /[\p{L}\p{N}]$/u.test(text),
  };
}

/** Whether nothing is asked for. */
export function isEmpty({ wanted, phrases, excluded, excludedPhrases }: Query): boolean {
  return wanted.length + phrases.length + excluded.length + excludedPhrases.length === 0;
}

/** Rules that hold our prose to content/style.yaml and to a British dictionary. */
import type { Fault, Records } from '../records.ts';
import type { Lookup } from './lookup.ts';
import { faultInProse, ownWords, type ProseField, proseOf } from './prose-fields.ts';

/** A word with the apostrophes in it; not a unit after a figure, a part of an address or the letters of a claim’s number. */
const WORD = /(?<![\p{L}\p{N}_./-])\p{L}[\p{L}\p{M}’]*(?![\p{L}\p{N}]|\.\p{L}|-\d)/gu;
const words = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A pattern of phrases that the style forbids, and what to write instead. */
export interface Forbidden {
  pattern: RegExp;
  write: string;
}

/** The phrases that content/style.yaml forbids, each ready to look for in a text. */
export const forbiddenPhrases = (records: Pick<Records, 'style'>): Forbidden[] =>
  records.style.flatMap(({ record }) =>
    record.phrases.map(({ not, write }) => ({
      write,
      pattern: new RegExp(`(?<!\\p{L})(?:${not.map(escaped).join('|')})(?!\\p{L})`, 'giu'),
    })),
  );

/** What `phrases` of the style forbid, each with what to write instead. */
export function* styleRules({ records }: Lookup): Generator<Fault> {
  const phrases = forbiddenPhrases(records);
  for (const field of proseOf(records)) {
    const own = ownWords(field.text);
    for (const { pattern, write } of phrases)
      for (const { 0: found, index } of own.matchAll(pattern))
        yield faultInProse(field, index, 'prose/style', `“${found}”: write ${write}`);
  }
}

/** Words of names and titles as others print them, and those the style allows. */
function knownWords(records: Records): Set<string> {
  const named = [...records.entities, ...records.places].flatMap(({ record }) => [
    record.name,
    ...record.aliases,
  ]);
  const printed = records.works.flatMap(({ record }) => [
    record.title,
    record.publisher,
    ...record.authors,
  ]);
  const articles = records.articles.flatMap(({ record }) => [record.headline, record.publisher]);
  const allowed = records.style.flatMap(({ record }) => record.words);
  return new Set([...named, ...printed, ...articles, ...allowed].flatMap(words));
}

/** A word with its possessive, a name with its Turkish ending: the word, the name. */
const bare = (word: string): string => word.replace(/’\p{L}*$/u, '');

/**
 * Words of our prose that neither the dictionary nor the brief knows.
 * @param isWord whether a dictionary of British English has a word, typed with ' for ’
 */
export function* spellingFaults(
  records: Records,
  isWord: (word: string) => boolean,
): Generator<Fault> {
  const known = knownWords(records);
  const misspelt = ({ text }: ProseField): RegExpExecArray[] =>
    [...ownWords(text).matchAll(WORD)].filter(
      ([word]) =>
        ![word, bare(word)].some((form) => known.has(form) || isWord(form.replaceAll('’', "'"))),
    );
  for (const field of proseOf(records))
    for (const { 0: word, index } of misspelt(field))
      yield faultInProse(
        field,
        index,
        'prose/spelling',
        `“${word}” is not in our dictionary or word list`,
      );
}

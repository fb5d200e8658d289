/**
 * Tells whether a text holds everything that was asked for: the filter of the claims reads as the search reads. Ships to
 * the browser with the first word that is typed there.
 */
import type { Query, Wanted } from './query.ts';
import { stretchesOf } from './terms.ts';
import { phraseText } from './words.ts';

/** A text that is asked about, cut once. */
export interface CutText {
  /** The claim it is of. */
  id: string;
  terms: ReadonlySet<string>;
  words: readonly string[];
  /** Its lines, as {@link phraseText} gives them. */
  phrases: string;
}

/** @param text each part of it on a line of its own: no phrase goes from one to the next */
export function cutText(id: string, text: string): CutText {
  const seen = text.replace(/\p{Cf}/gu, '');
  const stretches = seen.split('\n').flatMap((line) => stretchesOf(line));
  return {
    id,
    terms: new Set(stretches.flatMap(({ terms }) => terms)),
    words: stretches.flatMap(({ word }) => word ?? []),
    phrases: seen
      .split('\n')
      .map((line) => phraseText(line))
      .join('|'),
  };
}

const meets = ({ alternatives, begun, word }: Wanted, { terms, words }: CutText): boolean =>
  alternatives.some((alternative) => alternative.terms.every((term) => terms.has(term))) ||
  (begun === true && word !== undefined && words.some((other) => other.startsWith(word)));

/** Whether a text holds all that a query asks for, and nothing that it excludes; one of the claims, where some are named. */
export const holds = (
  { named, wanted, phrases, excluded, excludedPhrases }: Query,
  text: CutText,
): boolean =>
  (!named?.claims.length || named.claims.includes(text.id)) &&
  wanted.every((one) => one.mention || meets(one, text)) &&
  phrases.every((phrase) => text.phrases.includes(phrase)) &&
  !excluded.some((one) => meets(one, text)) &&
  !excludedPhrases.some((phrase) => text.phrases.includes(phrase));

/**
 * Words and phrases, folded alike for the index and for the query, so that a word is found in any spelling a reader may type:
 * `KIRŞEHİR`, `Kirsehir`, `ThO₂`, `Beylikova’da`. Ships to the browser.
 */
import { fold } from '../text/fold.ts';
import { remembered } from './remembered.ts';

/** A word as it stands in a text, with its folded form. */
export interface Word {
  start: number;
  /** Index after its last letter, a suffix behind an apostrophe included. */
  end: number;
  folded: string;
}

/** Initials with points, of which the last may be missing (U.S., U.S), or letters and digits, with what an apostrophe joins to them. */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}\p{M}'’ʼ])\.?|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The stem of a word that an apostrophe divides: `Beylikova` of `Beylikova’da`, `Etat` of `l’Etat`. */
function bare(word: string): string {
  const [first = '', ...rest] = word.split(/['’ʼ]/u);
  return first.length > 1 || rest.length === 0 ? first : rest.join('');
}

/** Texts say the same words again and again. */
const foldedWord = remembered((word) => fold(bare(word)).replace(/[^\p{L}\p{N}]/gu, ''));

/** All words of a text in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldedWord(word),
  }));
}

/** The folded words of a text between single spaces, with one at each end, so that a phrase can be looked up in it. */
export function phraseText(text: string, words = wordsOf(text)): string {
  return ` ${words.map(({ folded }) => folded).join(' ')} `;
}

/**
 * Words and phrases, folded alike for the index and for the query, so that a word is found in any spelling a reader may type:
 * `KIRŞEHİR`, `Kirsehir`, `ThO₂`, `Beylikova’da`. Ships to the browser.
 */
import { fold } from '../text/fold.ts';

/** A word as it stands in a text, with its folded form. */
export interface Word {
  start: number;
  /** Index after its last letter, a suffix behind an apostrophe included. */
  end: number;
  folded: string;
}

/** Initials with points (U.S.), or letters and digits, with what an apostrophe joins to them. */
const WORD = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** The stem of a word that an apostrophe divides: `Beylikova` of `Beylikova’da`, `Etat` of `l’Etat`. */
function bare(word: string): string {
  const [first = '', ...rest] = word.split(/['’ʼ]/u);
  return first.length > 1 || rest.length === 0 ? first : rest.join('');
}

/** All words of a text in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const folded = fold(bare(match[0])).replace(/[^\p{L}\p{N}]/gu, '');
    return { start: match.index, end: match.index + match[0].length, folded };
  });
}

/** The folded words of a text between single spaces, with one at each end, so that a phrase can be looked up in it. */
export function phraseText(text: string): string {
  return ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `;
}

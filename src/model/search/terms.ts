/** Cuts a text into the terms it is found by, each with the stretch it stands at, so that matches can be marked. */
import { figuresOf, numberWord } from './figures.ts';
import { remembered } from './remembered.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordsOf } from './words.ts';

/** A stretch of a text and the terms that find it. */
export interface Stretch {
  start: number;
  end: number;
  terms: readonly string[];
  /** The folded word, where the stretch is one; a figure and a compound have none. */
  word?: string;
  /** Two words with a hyphen between them, as one: each of them has a stretch as well. */
  compound?: true;
}

/** The terms of a folded word: a small number is found by its digits too. */
export const termsOfWord = remembered((folded): readonly string[] =>
  [stem(folded), numberWord(folded) ?? ''].filter(Boolean),
);

/**
 * The stretches of a text in order. Words that only hold a sentence together are left out.
 * @param words those of the text, where they are known
 */
export function stretchesOf(text: string, words = wordsOf(text)): Stretch[] {
  const figures = figuresOf(text);
  const stretches: Stretch[] = figures.map(({ start, end, values, written }) => ({
    start,
    end,
    terms: [...new Set([...values.flat(), ...written])],
  }));
  let next = 0;
  for (const [at, word] of words.entries()) {
    const { start, end, folded } = word;
    while ((figures[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const inFigure = (figures[next]?.start ?? Number.POSITIVE_INFINITY) < end;
    if (folded !== '' && !STOP_WORDS.has(folded) && !(inFigure && /^\d/u.test(folded)))
      stretches.push({ start, end, terms: termsOfWord(folded), word: folded });
    const following = words[at + 1];
    if (following?.start === end + 1 && text[end] === '-' && /^\p{L}/u.test(folded))
      stretches.push({
        start,
        end: following.end,
        terms: [stem(folded + following.folded)],
        compound: true,
      });
  }
  return figures.length === 0
    ? stretches
    : stretches.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The terms of a text in order, with repetitions. */
export function termsOf(text: string): string[] {
  return stretchesOf(text).flatMap(({ terms }) => terms);
}

/** The terms of a name or title, one for each word; a figure is one word with its unit. */
export const nameTermsOf = (text: string): string[] => nameTerms(stretchesOf(text));

/** The same of a text that has been cut. */
export function nameTerms(stretches: readonly Stretch[]): string[] {
  let until = 0;
  return stretches.flatMap(({ start, end, terms, word, compound }) => {
    if (compound || start < until) return [];
    if (word === undefined) until = end;
    return terms.slice(0, 1);
  });
}

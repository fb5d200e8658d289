/** Counts as prose has them. */

/** "1 claim", "2 claims": a number with its noun, whose plural takes an s. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number in a sentence: "five", and figures above twelve. */
export const inWords = (number: number): string => WORDS[number] ?? String(number);

/** "five claims", "one claim", "no claims". */
export const countedInWords = (number: number, noun: string, plural = `${noun}s`): string =>
  `${inWords(number)} ${number === 1 ? noun : plural}`;

/** "five articles": how many a brief has, wherever a sentence says it. */
export const articlesInWords = (number: number): string => countedInWords(number, 'article');

/**
 * "None of the five articles", "Neither of the two articles": to begin a sentence whose verb is in
 * the singular.
 */
export function noArticle(number: number): string {
  if (number === 1) return 'No article';
  return number === 2 ? 'Neither of the two articles' : `None of the ${articlesInWords(number)}`;
}

/** "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

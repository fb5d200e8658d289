/**
 * What a reader should know of an answer of the search: words that were meant, words that are
 * nowhere.
 */

export const noAddress = 'No page of this brief has that URL.';
export const noChecksum = 'No wording of a claim has that checksum.';
export const noWord = 'What you typed contains no word to search for.';
export const tooCommon = 'These words are too common to search for.';
/** @param last the end of what was searched */
export const tooLong = (characters: number, last: string): string =>
  `That is too long: only the first ${characters} characters were searched, up to “${last}”.`;
/** Before the words that were meant. @param words in quotation marks */
export const didYouMean = (words: string): string =>
  `No results for ${words}. Showing results for `;
/** Behind them. */
export const showingThat = ' instead.';
/** A word without its ending. */
export const readAs = (typed: string, meant: string): string => `“${typed}” as “${meant}”`;
export const withoutEnding = (words: string): string =>
  `Searching for ${words}, without the Turkish ending.`;
export const nowhere = (words: string): string => `No results for ${words}.`;
export const partial = 'No page has all these words. Showing pages with most of them.';
export const noFullText =
  'Full-text search is unavailable. Titles, names and statements were searched.';
export const noPhrase =
  'No page has this exact phrase. Remove the quotation marks to find its words anywhere.';
export const none = 'No results.';

/** What is said of words typed over the table of claims, behind the count. */

export const noWord = '; what you typed contains no word to search for';
export const wordsCut = (characters: number): string =>
  `; only the first ${characters} characters you typed were searched`;

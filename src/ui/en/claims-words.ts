/** What is said of words typed over the table of claims, behind the count. */

export const noWord = ': there is no word in that to search for';
export const wordsCut = (characters: number): string =>
  `; only the first ${characters} characters of your words were searched`;

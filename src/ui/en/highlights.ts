/** Words of a search that are marked on the page of a result. */

export const title = 'Your search terms';
export const marked = (words: string): string => `Highlighted: ${words}`;
export const notInText = (words: string): string =>
  `“${words}” is indexed for this page but does not appear in its text.`;
export const clear = 'Clear highlights';

/** Results of a search, copied or saved as a file. */

export const citationCopied = 'Citation copied';
/** In the note of each result: where it was found. */
export const foundBy = (address: string): string => `Found by ${address}`;

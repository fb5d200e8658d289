/** The table of claims as it is filtered: counts, and what is said of the words typed. */

export const shown = (claims: number): string => `${claims} claims`;
export const shownOf = (shown: number, all: number): string => `${shown} of ${all} claims`;
export const downloadThese = (claims: number): string => `Download these ${claims} claims as CSV`;
/** Behind the count. */
export const wordsIgnored =
  '; your search terms were ignored because part of this page did not load';

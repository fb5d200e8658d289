/** Where the evidence ends. */

/** @param what a kind of evidence: "news and statements" */
export const endsOn = (what: string, date: string): string =>
  `The evidence ends on ${date} for ${what}`;
/** Each further kind of evidence, behind the first. */
export const andOn = (what: string, date: string): string => `on ${date} for ${what}`;
/** Behind the last of them. */
export const lastSearchOn = (date: string): string => `; the last search was made on ${date}`;

/** Names of the marks that stand in a text, as they are read out. */

/** The mark of a claim. @param verdict in small letters */
export const claim = (claim: string, verdict: string): string => `Claim ${claim}: ${verdict}`;
/** The mark of a claim in a reading of the article that makes it. */
export const note = (number: number | string, verdict: string): string =>
  `Note ${number}: ${verdict}`;
/** The mark of a source in an answer. */
export const source = (number: number, source: string): string => `Source ${number}: ${source}`;

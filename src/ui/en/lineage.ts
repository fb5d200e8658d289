/** Who retells whom, and how words changed on the way. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Who repeats whom';
/** @param articles "five articles" @param number "five" */
export const description = (articles: string, number: string): string =>
  `The ${articles} are not ${number} witnesses: which report each one retells, what it added, ` +
  'left out or changed, and which claims have only one origin.';
export const lede = (articles: string, number: string, reports: string): string =>
  `The ${articles} are not ${number} witnesses. They retell ${reports}. Where two ` +
  `articles agree, ` +
  'both are often repeating the same report.';
export const notFound = (publisher: string): string => `${publisher}, not found`;
export const knownFromSummary = 'Known only from the article that summarises it.';
export const cannotTell =
  'We did not find the piece, so we cannot tell what the article added, left out or changed.';
export const official = 'Official statements';
export const officialNote =
  'Officials have made these claims too. We could not tell whether an article took them from an ' +
  'official statement or from a report of one.';
export const oneNumber = 'One number, and what it was said to count';
export const oneOrigin = 'Claims with only one origin';
export const oneOriginNote =
  'Each of these claims goes back to a single origin: we found no independent source that ' +
  'says the ' +
  'same. Opinions are not included.';
export const alone = (publisher: string, claims: number, all: number): string =>
  `${publisher}: ${claims} of ${all}`;

export const wordings = 'How the words changed';
/** Words and the article or source that has them. */
export const asIn = (words: Gap, source: Gap) => sentence`${words} as in ${source}`;
export const wordsQuoted =
  'The table shows how each phrase appears in its source, in reports that retell it and in ' +
  'the article. Quotations are exact and at most eight words long. We read most copies only in ' +
  'part, so the absence of a phrase from what we read proves nothing.';
export const downloadWordings = 'Download wordings.csv';
const wordingCount = (number: number): string =>
  `${number} ${number === 1 ? 'wording' : 'wordings'}`;
export const wordingsOf = (publisher: string, number: number): string =>
  `${publisher}: ${wordingCount(number)}`;
export const wordingsLeftOut = (number: number): string =>
  `Left out of the articles: ${wordingCount(number)}`;
export const numberAsGivenBy = (who: string): string => `The number as given by ${who}`;

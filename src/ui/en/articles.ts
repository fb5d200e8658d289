/** Articles and their annotated readings: headings, notes, where a text comes from. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Articles';
export const description = (articles: string, subject: string): string =>
  `${articles} on ${subject}, each restated in our own words, with every claim marked and linked ` +
  'to our finding.';
/** @param articles "five articles" */
export const all = (articles: string): string => `The ${articles}`;
/** @param number "five" */
export const lede = (number: string, reports: string): string =>
  `The articles are not ${number} witnesses. Between them, they retell ${reports}. Each ` +
  `article is ` +
  'restated here section by section, with every claim marked.';
export const claimByClaim = (articles: string): string => `The ${articles}, claim by claim`;

/** The title of the page of an annotated reading. */
export const annotated = (publisher: string): string => `${publisher}, annotated`;
/** Read out behind a link that shows the publisher alone. */
export const annotatedSpoken = ', annotated';
export const unsigned = 'unsigned';
export const restated =
  'The article restated in our own words, not reproduced. Each mark links to our finding on ' +
  'a claim.';
export const wordsQuoted =
  'The table shows how each phrase appears in the article’s sources, in reports that retell ' +
  'them and in the article. Quotations are exact and at most eight words long. Shading shows ' +
  'where a change was introduced. We read most copies only in part.';
export const howToCite =
  'For the article itself, cite the original; for one of its claims, use the citation on the ' +
  'claim’s page.';
export const commentBy = (name: string): string => `${name}, a reader`;

export const notes = 'Notes';
export const backToClaim = (number: number): string => `Back to claim ${number} in the text`;
export const backToText = (claim: string): string => `Back to claim ${claim} in the text`;

export const provenance = 'Where the article comes from';
export const known = 'Known';
export const notKnown = 'Not known';
export const retells = (work: Gap) => sentence`Retells ${work}`;
export const added = 'Added';
export const leftOut = 'Left out';
export const changed = 'Changed';
export const copyRead = (work: Gap, file: string, characters: string, digest: Gap) => sentence`Copy
  we read: ${work}. Text file ${file}, ${characters} characters, SHA-256 ${digest}. The text is not
  republished.`;
export const noHeadline = 'The copy we read shows no headline; the title is our description.';

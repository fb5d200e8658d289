/** Claims: their table, their lists, the page of one. */

import { type Gap, sentence } from '../gaps.ts';
import { counted } from './counts.ts';

export const title = 'Claims';
export const description = (claims: number, articles: string): string =>
  `All ${claims} claims from the ${articles} in one table, each with its finding and permalink.`;
export const heading = 'All claims';
export const lede = (claims: number, articles: string): string =>
  `${claims} claims from ${articles}, each restated in our own words, with a finding and ` +
  `a permalink.`;
/** @param first id of the first claim of the page */
export const captionOfPage = (first: string, last: string, page: number, pages: number): string =>
  `Claims ${first} to ${last}: page ${page} of ${pages}, in the order of the articles`;
export const downloadCsv = (size: string): string => `Download CSV, ${size}`;
export const intoExcel = 'How to open the file in Excel';
export const byArticle = 'Claims by article';
export const noMatch = (clear: Gap) =>
  sentence`No claims match all these filters. Remove one, or ${clear}.`;
export const clearAllFilters = 'clear all filters';

export const skipList = 'Skip the list of claims';
export const inReadingOrder = (publisher: string): string =>
  `Claims from ${publisher} in order of appearance`;
export const allInReadingOrder = (claims: number, publisher: string): string =>
  `The ${claims} claims from ${publisher} in order of appearance`;
/** Read out behind a number of claims. */
export const ofArticle = (claims: number, publisher: string): string =>
  `${claims === 1 ? 'claim' : 'claims'} from ${publisher}`;
export const count = (claims: number): string => counted(claims, 'claim');
/** Before a list of claims by their ids. */
export const list = 'Claims:';
/** Before the words of a claim. */
export const one = 'Claim:';
export const others = 'Related claims';
export const neighbours = 'Previous and next claim';

export const kicker = (claim: string, kind: string, publisher: string, date: string): string =>
  `Claim ${claim} · ${kind} · ${publisher}, ${date}`;
export const inContext = 'Read in context';
export const withdrawn = 'This claim has been withdrawn.';
export const withdrawnNote =
  'Its number will not be reused. What it said is kept below; we no longer stand by it.';
export const findingBefore = (finding: Gap) =>
  sentence`Finding before it was withdrawn: ${finding}`;
export const noSource = 'No source is cited for or against this claim.';
export const evidenceAndDetails = 'Evidence and details';
export const about = 'About this claim';
export const origins = 'Independent origins';
export const originCount = (number: number, links: Gap) => sentence`${number}: ${links}. We count
  each origin once, however many outlets repeat it.`;
/** An article as the origin of what it says. */
export const articleItself = (publisher: string): string => `${publisher} itself`;
export const figures = 'Figures';
export const dates = 'Dates';
export const topics = 'Topics';
/** Tells a topic from a term of the same name. */
export const topic = 'topic';
export const untraced = (name: string, trace: string): string =>
  `${name}: ${trace} in the role given.`;
export const passage = 'Passage';
export const passageAt = (paragraph: number, begins: Gap, ends: Gap, range: string, digest: Gap) =>
  sentence`Paragraph ${paragraph} of the article, from ${begins} to ${ends}, characters ${range},
  SHA-256 ${digest}`;
export const repeatedBy = 'Repeated by';
export const refinedBy = 'Refined by';
export const contradictedBy = 'Contradicted by';
export const supersededBy = 'Superseded by';
export const howClaimsDiffer = 'How the claims differ';
export const whyFindingsDiffer = 'Why the findings differ';
export const inArticle = (problems: Gap) => sentence`In the article as a whole: ${problems}.`;

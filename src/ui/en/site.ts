/** The frame of every page, and pages that stand where there is none. */
import { type Gap, sentence } from '../gaps.ts';

export const skip = 'Skip to main content';
export const mainMenu = 'Main';
export const openMenu = 'Menu';
export const breadcrumb = 'Breadcrumb';
export const allPages = 'All pages';
export const feed = 'Changes to the brief';
export const version = (version: string, date: Gap, licence: Gap) =>
  sentence`Version ${version}, ${date}. Text and data ${licence}.`;
/** @param limits a sentence that says where the evidence ends */
export const rights = (limits: string, articles: string): string =>
  `${limits} The ${articles} belong to their publishers and are restated here, not reprinted.`;
export const readOffline = 'Read offline';

export const whoWrote = (rules: Gap) =>
  sentence`Written and checked by AI systems under ${rules}; no person has signed it off.`;
export const publishedRules = 'published rules';
export const publishedBy = (publisher: string): string => `Published by ${publisher}`;
export const noPublisher = 'Nobody has put a name to this copy';
/** Behind the publisher. */
export const paidForBy = (funder: string): string => `, paid for by ${funder}`;
export const reportMistake = 'Report a mistake';
/** @param what a kind of evidence: "news and statements" */
export const evidenceTo = (what: string, date: string): string => `${what} to ${date}`;
export const howFresh = (
  evidence: string,
  version: string,
  date: Gap,
  full: number,
  read: number,
) =>
  sentence`${evidence}; version ${version}, ${date}. ${full} of ${read} sources were read
  in full, the
  others in part.`;
export const whoMadeThis = 'Who made this, and how';

/** Before the findings that the marks on the page stand for. */
export const marksLead = 'Each mark leads to a claim and what we found:';
export const notKnown = 'Not known:';
export const allNotKnown = 'All unknowns';
export const ways = 'Search, cite, download';
export const whereItIs = 'Where it is';

export const notFound = 'Page not found';
export const notFoundDescription = 'The brief has no page at this URL.';
export const notFoundLede =
  'Every URL we have ever published still works, so this one was probably mistyped.';
export const notSaved = (claim: Gap) => sentence`You are offline, and pages of individual revisions
  are not saved. ${claim} is saved. Once you have a connection, reload this page.`;
export const claimNow = 'The claim’s page';
export const allClaims = 'All claims';
export const ifClaimNumber = (allClaims: Gap) =>
  sentence`${allClaims}, if you have a claim number, such as am-12`;
export const questionsAndAnswers = 'Questions and answers';
export const home = 'Home';

export const moved = 'This page has moved';
export const movedDescription = (from: string, to: string): string =>
  `The page at ${from} is now at ${to}.`;
export const movedSince = (date: Gap, link: Gap) => sentence`Since ${date} it has been at ${link}.`;
export const gone = 'This page has been removed';
export const goneDescription = (from: string, why: string): string =>
  `The page at ${from} has been removed: ${why}`;
export const goneSince = (date: Gap) => sentence`Removed on ${date}. We keep its URL so that
  anyone following a citation can see why.`;
export const changes = 'What has changed, when and why';

/** The searches that were made, and what they could not find. */

import { type Gap, sentence } from '../gaps.ts';
import { counted } from './counts.ts';

export const title = 'Searches';
export const all = 'All our searches';
export const count = (searches: number): string => `${searches} searches`;
export const notRecorded = 'Search terms not recorded';
/** Before numbers under which searches are listed in print. */
export const numbers = 'Searches:';
export const number = (search: number): string => `Search ${search}`;

export const notKnown = 'What is not known';
export const notKnownDescription = (subject: string): string =>
  `What the brief on ${subject} cannot say and why: the limits of the answers, claims marked “No ` +
  'trace found”, what could not be checked, and which document would settle the matter.';
export const notKnownLede = (claims: number, untraced: number, open: number): string =>
  `Of ${counted(claims, 'claim')}, we found no trace of ${untraced} and could not check part of ` +
  `${open} others. Each answer has limits too. All of these are listed here, with the ` +
  'document that would settle each point, where we can name one.';
export const wouldSettle = 'What would settle it:';
export const untraced = (claims: number): string =>
  `${counted(claims, 'claim')} marked “No trace found”`;
export const unchecked = (claims: number): string =>
  `What could not be checked in ${counted(claims, 'other claim')}`;
export const howMuchRead = 'How much of the sources we read';
export const read = (sources: number, full: number, opening: number, notRead: number): string =>
  `Of ${counted(sources, 'source')}, we read ${full} in full. Of ${opening} we read only the ` +
  'opening, so the absence of a phrase from what we read proves nothing. We know the remaining ' +
  `${notRead} only from other sources’ accounts of them.`;
export const evidenceRead = (kinds: Gap) =>
  sentence`We read ${kinds}. Later events are not covered.`;
/** @param what a kind of evidence: "news and statements" */
export const readUpTo = (what: string, date: Gap) => sentence`${what} up to ${date}`;
export const repeatable =
  '“No trace found” is only as good as the searches behind it. You can repeat any of them whose ' +
  'terms are recorded.';

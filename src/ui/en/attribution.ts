/** The attribution ladder of a claim: who says it, citing whom. */
import { type Gap, sentence } from '../gaps.ts';

export const ladder = 'Attribution, from the article back';
export const statedIn = 'Stated in';
export const saidBy = 'Said by';
export const citing = 'citing';
/** Several who say it, from the one who says it last to the first. */
export const throughAll = (speakers: readonly string[]): string => speakers.join(`, ${citing} `);
export const attributedTo = 'attributed to';
export const drawingOn = 'drawing on';
export const officialStatement = 'earlier official statement:';
/** @param speakers from the article back, as `throughAll` joins them */
export const saidByAll = (speakers: Gap) => sentence`Said by ${speakers}.`;

/**
 * Who stands on a rung that we infer; "probably" behind the name, where the words do not say so
 * themselves.
 */
export function inferred(who: string): string {
  if (/\bprobably\b/iu.test(who)) return who;
  const [, name, rest] = /^([^,;(]+)[,;] (.+)$/su.exec(who) ?? [];
  return name === undefined ? `${who}, probably` : `${name}, probably; ${rest}`;
}
/** @param byReader whether a reader says it in a comment, and not the article */
export const unhedged = (byReader: boolean): string =>
  byReader ? 'The reader asserts it without a hedge.' : 'The article asserts it without a hedge.';
/** @param hedge in quotation marks */
export const hedged = (byReader: boolean, hedge: string): string =>
  `${byReader ? 'The reader' : 'The article'}’s hedge: ${hedge}.`;

/** The attribution ladder of a claim: who says it, citing whom. */
import { type Gap, sentence } from '../gaps.ts';

export const ladder = 'Attribution, from the article back to the original speaker';
export const statedIn = 'Stated in';
export const saidBy = 'Said by';
export const citing = 'citing';
export const firstSaidBy = 'first said by';
export const firstReportedBy = 'first reported by';
/** @param speakers from the article back, with arrows between them */
export const saidByAll = (speakers: Gap) => sentence`Said by ${speakers}.`;

/** The parts of a claim's wording, where two wordings are compared. */

export const statement = 'Statement';
export const hedge = 'Hedge';
export const noHedge = 'none';
export const saidBy = 'Said by';
export const finding = 'Finding';
export const gist = 'Finding in brief';
export const reasons = 'Reasons';
/** @param query `null` where the terms were not recorded */
export const search = (query: string | null): string => `Search: ${query ?? 'terms not recorded'}`;
export const evidence = (work: string): string => `Evidence: ${work}`;
export const withdrawn = 'Withdrawn';
/** Where no reason is recorded. */
export const isWithdrawn = 'yes';
export const passage = 'Passage';

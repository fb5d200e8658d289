/** The timeline. */

export const title = 'Timeline';
export const description = (first: number, last: string): string =>
  `From ${first} to ${last}: what happened, when it was reported, and by whom.`;
/** @param limits a sentence that says where the evidence ends */
export const lede = (first: number, last: string, limits: string): string =>
  `From ${first} to ${last}. ${limits} Each event has two dates: when it happened and when it ` +
  'was reported.';
/** Before the date on which something was said or published. */
export const said = 'reported';
/** Before the claims about an event. */
export const claims = (claims: number): string => (claims === 1 ? 'Claim' : 'Claims');
/** How many events are left by the choice of tracks. */
export const shown = (events: number, all: number): string => `${events} of ${all} events shown`;

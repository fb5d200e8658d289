/**
 * When saving begins by itself: who looks at one page and leaves has not asked for the whole brief.
 */

/** A reader who is on one page for so long stays, in seconds. */
export const STAYS = 20;

/**
 * @param first path of the first page of this visit; nothing where none was noted
 * @param here path of the page that is being read; the first one opened again is no second page
 * @returns milliseconds from now
 */
export const delayFor = (first: string | null, here: string): number =>
  first && first !== here ? 0 : STAYS * 1000;

/** Results of a search: their groups, how many there are. */

/** @param claims how many of all results are claims */
export function summary(results: number, claims: number): string {
  const total = `${results || 'No'} result${results === 1 ? '' : 's'}`;
  const share =
    claims === results
      ? 'all of them claims'
      : `${claims} of them ${claims === 1 ? 'a claim' : 'claims'}`;
  return `${total}${results > 1 && claims > 0 ? `, ${share}` : ''}`;
}
/** Before the summary, where another word was meant than was typed. */
export const forWord = (meant: string): string => `Results for ${meant}: `;
export const best = 'Best match';
export const alsoCalled = 'Also: ';
/** Between a number of results and what they are: "12 more: questions". */
export const more = ' more: ';
/** Before the link to all claims. */
export const failed = 'Search failed to load. ';

/** What a result shows where there is room. */

export const allClaims = 'Browse all claims in one table';
/** Who says it, and how it is hedged. @param speakers the last to say it first */
export const said = (speakers: string, hedge: string | null): string =>
  [speakers && `Said by ${speakers}`, hedge && `hedged: “${hedge}”`]
    .filter(Boolean)
    .join(' · ')
    .replace(/^h/u, 'H');
export const permalinkOf = (claim: string): string => `Permalink to ${claim}`;
export const copyCitation = 'Copy citation';
export const copyCitationOf = (claim: string): string => `Copy citation for ${claim}`;

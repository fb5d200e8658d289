/** The search in its dialog. */

export const title = 'Search';
export const label = 'Search the brief';
export const placeholder = 'A name, a figure or a question';
export const close = 'Close';
export const allResults = 'All results, with filters';
export const keys = '↑ ↓ to move, Enter for all results, Esc to close';
export const allClaims = 'Browse all claims in one table.';

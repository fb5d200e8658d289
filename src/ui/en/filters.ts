/** Forms that filter claims and results. */

export const claims = 'Filter claims';
export const results = 'Filters';
export const all = 'All';
export const words = 'Words';
export const apply = 'Apply';
export const clear = 'Clear filters';
export const more = 'More filters';

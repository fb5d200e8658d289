/** Forms that filter claims and results. */

export const claims = 'Filter claims';
export const results = 'Filters';
export const all = 'All';
export const words = 'Words';
export const apply = 'Apply';
export const clear = 'Clear filters';
export const more = 'More filters';
/** The heading of the filters of results, where some are chosen. */
export const chosen = (count: number): string => `Filters (${count} selected)`;
export const noneFit = 'No results match all your filters.';
/** @param results how many there are without the filter */
export const drop = (filter: string, results: number): string =>
  `Remove the filter “${filter}”: ${results}`;
/** What the filters of results are called, by their keys in an address. */
export const names = {
  type: 'Kind of page',
  finding: 'Finding',
  article: 'Article',
  kind: 'Kind of claim',
  topic: 'Topic',
  person: 'Person or organisation',
  place: 'Place',
  rung: 'Said by',
};
/** What the orders of results are called. */
export const orders = {
  relevance: 'Relevance',
  order: 'Order in the articles',
  date: 'Date, newest first',
};
/** What the filters of the table of claims are called, by their keys. */
export const claimNames = {
  article: 'Article',
  finding: 'Finding',
  kind: 'Kind',
  topic: 'Topic',
  question: 'Question',
  person: 'Person or organisation',
  place: 'Place',
  rung: 'Said by',
};

/** Filters of a search and the orders results can stand in. Ships to the browser. */

/** Keys of the filters as they stand in the address, in the order they are offered. */
export const FILTER_KEYS = [
  'type',
  'finding',
  'article',
  'kind',
  'topic',
  'person',
  'place',
  'rung',
] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];
export type Chosen = Partial<Record<FilterKey, string>>;

export const ORDERS = ['relevance', 'order', 'date'] as const;
export type Order = (typeof ORDERS)[number];

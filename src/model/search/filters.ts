/** Filters of a search and the orders results can stand in. Ships to the browser. */
import type { Hit } from './find.ts';
import type { Entry } from './table.ts';

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

/** Whether an entry passes all filters, but for one that is to be counted. */
export const fits = ({ facets }: Entry, chosen: Chosen, except?: FilterKey): boolean =>
  FILTER_KEYS.every(
    (key) => key === except || !chosen[key] || facets.includes(`${key}:${chosen[key]}`),
  );

export function filtered(hits: readonly Hit[], chosen: Chosen): Hit[] {
  return hits.filter(({ entry }) => fits(entry, chosen));
}

/** Results in the order asked for; those without a date stand last. */
export function ordered(hits: readonly Hit[], order: Order): Hit[] {
  const within = (a: Hit, b: Hit) => a.entry.n - b.entry.n;
  if (order === 'order') return [...hits].sort(within);
  if (order === 'date')
    return [...hits].sort((a, b) =>
      a.entry.date === b.entry.date ? within(a, b) : a.entry.date < b.entry.date ? 1 : -1,
    );
  return [...hits];
}

/** A search as an address: what is asked, the filters, the order. Unknown keys and values are passed over. Ships to the browser. */
import { type Chosen, FILTER_KEYS, type FilterKey, ORDERS, type Order } from './filters.ts';
import { cleaned } from './query.ts';

export interface Search {
  q: string;
  chosen: Chosen;
  order: Order;
}

const VALUE = /^[a-z][a-z0-9-]{0,80}$/u;

/** @param search the part of an address from the question mark on, however broken */
export function readSearch(search: string): Search {
  const params = new URLSearchParams(search);
  const chosen: Chosen = {};
  for (const key of FILTER_KEYS) {
    const value = params.get(key) ?? '';
    if (VALUE.test(value)) chosen[key] = value;
  }
  const order = ORDERS.find((known) => known === params.get('sort')) ?? 'relevance';
  return { q: cleaned(params.get('q') ?? '').trim(), chosen, order };
}

/** The same as an address; empty where nothing is asked. */
export function writeSearch({ q, chosen, order }: Search): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  for (const key of FILTER_KEYS)
    if (chosen[key as FilterKey]) params.set(key, chosen[key] as string);
  if (order !== 'relevance') params.set('sort', order);
  const written = params.toString();
  return written && `?${written}`;
}

/** Narrows and orders results by what all records are filtered and dated by. Ships to the browser once something is chosen. */
import type { Search } from './address.ts';
import { type Chosen, FILTER_KEYS, type FilterKey, type Order } from './filters.ts';
import type { Found, Hit } from './find.ts';
import type { Facets } from './parts.ts';
import type { SearchIndex } from './search-index.ts';

/** For each record the filters it passes, as `place:eskisehir`. */
function passedIn({ passing }: Facets, size: number): string[][] {
  const passed: string[][] = Array.from({ length: size }, () => []);
  for (const [token, distances] of Object.entries(passing)) {
    let at = 0;
    for (const distance of distances) {
      at += distance;
      passed[at]?.push(token);
    }
  }
  return passed;
}
const read = new WeakMap<Facets, string[][]>();

/** The filters a record passes; none as long as that is missing from the index. */
export function facetsOf(n: number, index: SearchIndex): readonly string[] {
  const facets = index.part('facets');
  if (!facets) return [];
  const passed = read.get(facets) ?? passedIn(facets, index.size);
  read.set(facets, passed);
  return passed[n] ?? [];
}

/** Whether a hit passes all filters, but for one that is to be counted. */
export const fits = (
  { n, type }: Hit,
  chosen: Chosen,
  index: SearchIndex,
  except?: FilterKey,
): boolean =>
  FILTER_KEYS.every((key) => {
    const value = chosen[key];
    if (key === except || !value) return true;
    return key === 'type' ? type === value : facetsOf(n, index).includes(`${key}:${value}`);
  });

export const filtered = (hits: readonly Hit[], chosen: Chosen, index: SearchIndex): Hit[] =>
  hits.filter((hit) => fits(hit, chosen, index));

/** Results in the order asked for; those without a date stand last. */
export function ordered(hits: readonly Hit[], order: Order, index: SearchIndex): Hit[] {
  const dateOf = ({ n }: Hit): string => index.part('facets')?.dates[n] ?? '';
  if (order === 'order') return [...hits].sort((a, b) => a.n - b.n);
  if (order === 'date')
    return [...hits].sort((a, b) => {
      const [first, second] = [dateOf(a), dateOf(b)];
      return first === second ? a.n - b.n : first < second ? 1 : -1;
    });
  return [...hits];
}

/** What of an answer is shown for a search, once nothing is missing for it. */
export const shownOf = (
  { direct, hits }: Found,
  { chosen, order }: Search,
  index: SearchIndex,
): Promise<Pick<Found, 'direct' | 'hits'>> =>
  index.whole(() => ({
    direct: order === 'relevance' && !chosen.type ? filtered(direct, chosen, index) : [],
    hits: ordered(filtered(hits, chosen, index), order, index),
  }));

/** The values each filter can take, with their counts, and the filters that are better dropped. Ships to the browser. */
import { facetsOf, filtered, fits } from './filtering.ts';
import { type Chosen, FILTER_KEYS, type FilterKey } from './filters.ts';
import type { Hit } from './find.ts';
import type { Facets } from './parts.ts';
import type { SearchIndex } from './search-index.ts';
import type { Labelled, Labels } from './table.ts';

export interface Option {
  value: string;
  label: string;
  count: number;
}

/** Labels of the values of every filter, in the order they are offered. */
export const optionLabels = (
  labels: Labels,
  named: Facets['labels'],
): Record<FilterKey, Labelled[]> => ({
  ...named,
  type: Object.entries(labels.type),
  finding: Object.entries(labels.finding),
  kind: Object.entries(labels.kind),
  rung: Object.entries(labels.rung),
});

/** For each filter the values that some result has, counted under all other filters chosen. */
export function optionsOf(
  hits: readonly Hit[],
  chosen: Chosen,
  labels: Record<FilterKey, Labelled[]>,
  index: SearchIndex,
): Record<FilterKey, Option[]> {
  return Object.fromEntries(
    FILTER_KEYS.map((key) => {
      const counts = new Map<string, number>();
      for (const hit of hits) {
        if (!fits(hit, chosen, index, key)) continue;
        for (const token of [`type:${hit.type}`, ...facetsOf(hit.n, index)])
          if (token.startsWith(`${key}:`)) {
            const value = token.slice(key.length + 1);
            counts.set(value, (counts.get(value) ?? 0) + 1);
          }
      }
      const options = labels[key].map(([value, label]) => ({
        value,
        label,
        count: counts.get(value) ?? 0,
      }));
      return [key, options.filter(({ value, count }) => count > 0 || value === chosen[key])];
    }),
  ) as Record<FilterKey, Option[]>;
}

/** For each chosen filter how many results there would be without it; those that would help, most first. */
export function helpfulDrops(
  hits: readonly Hit[],
  chosen: Chosen,
  index: SearchIndex,
): { key: FilterKey; count: number }[] {
  return FILTER_KEYS.filter((key) => chosen[key])
    .map((key) => ({ key, count: filtered(hits, { ...chosen, [key]: undefined }, index).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

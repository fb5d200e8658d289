/** The values each filter can take, with their counts, and the filters that are better dropped. Ships to the browser. */
import { type Chosen, FILTER_KEYS, type FilterKey, filtered, fits } from './filters.ts';
import type { Hit } from './find.ts';
import type { Type } from './groups.ts';
import type { Entry, SearchTable } from './table.ts';

export interface Option {
  value: string;
  label: string;
  count: number;
}

/** Labels of the values of every filter, in the order they are offered. */
export function optionLabels(
  table: SearchTable,
  entries: readonly Entry[],
): Record<FilterKey, [value: string, label: string][]> {
  const named = (types: Type[]) =>
    entries
      .filter(({ type }) => types.includes(type))
      .map(({ id, title }): [string, string] => [id, title]);
  return {
    type: Object.entries(table.labels.type),
    finding: Object.entries(table.labels.finding),
    article: table.articles.map(([, id, publisher]) => [id, publisher]),
    kind: Object.entries(table.labels.kind),
    topic: table.topics,
    person: named(['person', 'organisation', 'agreement', 'law']),
    place: named(['place']),
    rung: Object.entries(table.labels.rung),
  };
}

/** For each filter the values that some result has, counted under all other filters chosen. */
export function optionsOf(
  hits: readonly Hit[],
  chosen: Chosen,
  labels: Record<FilterKey, [string, string][]>,
): Record<FilterKey, Option[]> {
  return Object.fromEntries(
    FILTER_KEYS.map((key) => {
      const counts = new Map<string, number>();
      for (const { entry } of hits) {
        if (!fits(entry, chosen, key)) continue;
        for (const token of entry.facets)
          if (token.startsWith(`${key}:`))
            counts.set(
              token.slice(key.length + 1),
              (counts.get(token.slice(key.length + 1)) ?? 0) + 1,
            );
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
): { key: FilterKey; count: number }[] {
  return FILTER_KEYS.filter((key) => chosen[key])
    .map((key) => ({ key, count: filtered(hits, { ...chosen, [key]: undefined }).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

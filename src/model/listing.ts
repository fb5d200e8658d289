/** Records in the order and under the headings in which every list of them is shown. */
import * as people from '../ui/en/people.ts';
import * as records from '../ui/en/records.ts';
import type { PlaceNode, WorkNode } from './brief.ts';
import { compareIds } from './ids.ts';
import { type EntityKind, PLACE_KINDS, type PlaceKind } from './vocabulary.ts';

/** Headings of the index of people and organisations; terms have an index of their own. `id` is that of the heading in print. */
export const ENTITY_GROUPS: readonly { kind: EntityKind; label: string; id: string }[] = [
  { kind: 'person', label: people.groups.person, id: 'people' },
  { kind: 'organisation', label: people.groups.organisation, id: 'organisations' },
  { kind: 'agreement', label: people.groups.agreement, id: 'agreements' },
  { kind: 'law', label: people.groups.law, id: 'laws' },
];

/** Places by kind, in the order of the vocabulary; kinds without a place are left out. */
export function placesByKind<P extends Pick<PlaceNode, 'kind'>>(
  places: readonly P[],
): { kind: PlaceKind; places: P[] }[] {
  return (Object.keys(PLACE_KINDS) as PlaceKind[])
    .map((kind) => ({ kind, places: places.filter((place) => place.kind === kind) }))
    .filter((group) => group.places.length > 0);
}

/** Works by year, the newest first within a year too; those without a date come last. */
export function worksByYear<W extends Pick<WorkNode, 'id' | 'date'>>(
  works: readonly W[],
): { year: string; works: W[] }[] {
  const newestFirst = works.toSorted(
    (a, b) => compareIds(b.date ?? '', a.date ?? '') || compareIds(b.id, a.id),
  );
  // Years come in the order in which they are met, and what has no date sorts behind every date.
  return [
    ...Map.groupBy(newestFirst, ({ date }) => date?.slice(0, 4) ?? records.undatedAtStart),
  ].map(([year, ofYear]) => ({ year, works: ofYear }));
}

/** Rules about places: nothing is drawn where it cannot be, or more firmly than it is known. */
import type { Fault, Located } from '../records.ts';
import type { Place } from '../schema/place.ts';
import type { PlaceKind } from '../vocabulary.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** A box round Türkiye: coarse, but it catches swapped and mistyped coordinates. */
const TURKIYE = { south: 35.5, north: 42.5, west: 25.5, east: 45 };
const SETTLEMENTS: readonly PlaceKind[] = ['town', 'city'];
const WORKINGS: readonly PlaceKind[] = ['deposit', 'occurrence', 'plant', 'planned-plant'];
/** Two points nearer than this (about half a kilometre) are one point. */
const SAME_POINT = 0.005;

function samePoint(a: Place, b: Place): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return Math.abs(a.lat - b.lat) < SAME_POINT && Math.abs(a.lon - b.lon) < SAME_POINT;
}

function* point(place: Located<Place>, all: Lookup): Generator<Fault> {
  const { record } = place;
  const { lat, lon, basis, country, kind } = record;
  if (lat === null || lon === null) return;
  const inside =
    lat >= TURKIYE.south && lat <= TURKIYE.north && lon >= TURKIYE.west && lon <= TURKIYE.east;
  if (country === 'TR' && !inside)
    yield fault('place/outside-turkiye', place, ['lat'], `${place.id} is at ${lat}, ${lon}`);
  if (basis === 'published' && record.evidence.length === 0 && record.figures.length === 0)
    yield fault(
      'place/unsourced',
      place,
      ['basis'],
      `${place.id} has published coordinates but cites no source`,
    );
  if (!WORKINGS.includes(kind) || basis === 'proxy') return;
  const town = all.records.places.find(
    (other) => SETTLEMENTS.includes(other.record.kind) && samePoint(record, other.record),
  );
  if (town)
    yield fault(
      'place/on-town',
      place,
      ['lat'],
      `the ${kind} ${place.id} has the same point as ${town.id}`,
    );
}

export function* placeRules(all: Lookup): Generator<Fault> {
  const doubtful = new Set(all.records.maps.flatMap(({ record }) => record.doubt ?? []));
  for (const place of all.records.places) {
    const { kind, province, at } = place.record;
    yield* point(place, all);
    if (kind === 'deposit' && province !== null && doubtful.has(province))
      yield fault(
        'place/doubtful-deposit',
        place,
        ['kind'],
        `${place.id} is recorded as a deposit in ${province}, where none has been found`,
      );
    if (at === undefined || at === place.id) continue;
    if (all.places.get(at)?.record.lat === null)
      yield fault(
        'place/attached',
        place,
        ['at'],
        `${place.id} is attached to ${at}, which has no point`,
      );
  }
}

/** The maps of the site, made from the places of the brief. */

import { compose, type MapSpec } from './compose.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';
import { deposit } from './maps/deposit.ts';
import { eskisehir } from './maps/eskisehir.ts';
import { kirsehir } from './maps/kirsehir.ts';
import { turkiye } from './maps/turkiye.ts';
import type { MapPlace, Wrong } from './places.ts';
import type { Sheet } from './sheet.ts';

export interface MapInput {
  places: readonly MapPlace[];
  wrongPoints: readonly Wrong[];
}
export const MAP_IDS = ['turkiye', 'eskisehir', 'kirsehir', 'deposit'] as const;
export type MapId = (typeof MAP_IDS)[number];

/** Length from one place to another in kilometres, to a decimal. */
function kmBetween(places: readonly MapPlace[], a: string, b: string): string {
  const [from, to] = [a, b].map((id): LonLat => {
    const place = places.find((p) => p.id === id);
    if (place?.lon == null || place.lat == null) throw new Error(`${id} has no point.`);
    return [place.lon, place.lat];
  }) as [LonLat, LonLat];
  return geodesicKm(from, to).toFixed(1);
}

/** @param hrefOf the address a mark leads to */
export function mapSheet(
  id: MapId,
  { places, wrongPoints }: MapInput,
  hrefOf: MapSpec['hrefOf'],
): Sheet {
  const specs: Record<MapId, () => MapSpec> = {
    turkiye: () => turkiye(places, hrefOf),
    eskisehir: () => eskisehir(places, hrefOf),
    kirsehir: () => kirsehir(places, hrefOf),
    deposit: () =>
      deposit(
        { places, wrong: wrongPoints, kmToTown: kmBetween(places, 'kizilcaoren', 'beylikova') },
        hrefOf,
      ),
  };
  return compose(specs[id]());
}

/** The path a mark leads to: the page of a place, or the row of a wrong point. */
export const markPath = ({ id, kind }: { id: string; kind: string }): string =>
  kind === 'wrong' ? `places/#${id}` : `places/${id}/`;

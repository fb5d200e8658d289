/** What a map needs to know of a place. */
import type { Place } from '../../model/schema/place.ts';
import type { WrongPoint } from '../../model/schema/wrong-point.ts';

export type MapPlace = Pick<
  Place,
  | 'id'
  | 'name'
  | 'lang'
  | 'aliases'
  | 'kind'
  | 'country'
  | 'province'
  | 'lat'
  | 'lon'
  | 'precisionKm'
  | 'basis'
  | 'at'
>;
export type Wrong = Pick<WrongPoint, 'id' | 'lat' | 'lon' | 'label' | 'why' | 'distanceKm'>;

/** The name a map has room for: an alias with which the full name begins ("Bayındır" of "Bayındır fluorite"), or the name without what stands in brackets. */
export function shortName({ name, aliases }: Pick<Place, 'name' | 'aliases'>): string {
  return aliases.find((alias) => name.startsWith(`${alias} `)) ?? name.replace(/\s*\(.*\)$/u, '');
}

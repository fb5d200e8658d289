/** Writes where a place is: coordinates no finer than their precision, and the precision itself. */
import * as places from '../../ui/en/places.ts';
import type { Place } from '../schema/place.ts';

/** "39.617° N, 31.365° E, within 2 km"; "no point known" where there is none. */
export function whereInWords({
  lat,
  lon,
  precisionKm,
}: Pick<Place, 'lat' | 'lon' | 'precisionKm'>): string {
  if (lat === null || lon === null || precisionKm === null) return places.notLocated;
  const digits = precisionKm >= 10 ? 1 : precisionKm >= 1 ? 2 : 3;
  const angle = (value: number, positive: string, negative: string) =>
    `${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`;
  return places.within(`${angle(lat, 'N', 'S')}, ${angle(lon, 'E', 'W')}`, precisionKm);
}

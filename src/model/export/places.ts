/** Writes places as GeoJSON (RFC 7946) and as CSV. Precision and basis stand on every place, so that no point travels without them. */
import { placePath } from '../address.ts';
import { compareIds } from '../ids.ts';
import type { Place } from '../schema/place.ts';
import { type CsvValue, csvText } from './csv.ts';

type Exported = Pick<
  Place,
  | 'id'
  | 'name'
  | 'lang'
  | 'kind'
  | 'country'
  | 'province'
  | 'district'
  | 'lat'
  | 'lon'
  | 'precisionKm'
  | 'basis'
  | 'basisNote'
  | 'at'
  | 'commodity'
  | 'host'
  | 'status'
  | 'note'
  | 'evidence'
>;
/** Makes the permanent address of a path of the site. */
type Address = (path: string) => string;

export interface PlaceFeature {
  type: 'Feature';
  /** Permalink of the place. */
  id: string;
  geometry: { type: 'Point'; coordinates: [lon: number, lat: number] } | null;
  properties: Record<string, CsvValue | string[]>;
}
export interface PlaceCollection {
  type: 'FeatureCollection';
  /** Members beyond RFC 7946, which allows them. */
  title: string;
  version: string;
  license: string;
  attribution: string;
  features: PlaceFeature[];
}

/** What is said of a place, by column; the point stands apart. */
const columns = (place: Exported, address: Address) => ({
  place: place.id,
  name: place.name,
  kind: place.kind,
  country: place.country,
  province: place.province,
  district: place.district,
  precisionKm: place.precisionKm,
  basis: place.basis,
  basisNote: place.basisNote,
  attachedTo: place.at === undefined ? null : address(placePath(place.at)),
  commodity: place.commodity ?? null,
  host: place.host ?? null,
  status: place.status,
  note: place.note ?? null,
});
const works = ({ evidence }: Exported): string[] => [...new Set(evidence.map(({ work }) => work))].sort(compareIds);
const sorted = (places: readonly Exported[]): Exported[] => [...places].sort((a, b) => compareIds(a.id, b.id));

export interface Edition {
  title: string;
  version: string;
  license: string;
  attribution: string;
}

/** All places as one feature collection; a place without a point has the geometry `null` and says why. */
export function placesGeoJson(places: readonly Exported[], edition: Edition, address: Address): PlaceCollection {
  return {
    type: 'FeatureCollection',
    ...edition,
    features: sorted(places).map((place) => ({
      type: 'Feature',
      id: address(placePath(place.id)),
      geometry: place.lat === null || place.lon === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: { ...columns(place, address), works: works(place) },
    })),
  };
}

/** The same places as a flat table; works are parted by spaces. */
export function placesCsv(places: readonly Exported[], address: Address): string {
  const rows = sorted(places).map((place) => ({
    url: address(placePath(place.id)),
    latitude: place.lat,
    longitude: place.lon,
    ...columns(place, address),
    works: works(place).join(' '),
  }));
  return csvText(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

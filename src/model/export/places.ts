/** Writes places as GeoJSON (RFC 7946) and as CSV. Precision and basis stand on every place, so that no point travels without them. */
import { type Permalink, placePath } from '../address.ts';
import { compareIds } from '../ids.ts';
import type { Place } from '../schema/place.ts';
import { type CsvValue, csvText } from './csv.ts';
import type { Field } from './table.ts';

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

export interface PlaceFeature {
  type: 'Feature';
  /** Permalink of the place. */
  id: string;
  geometry: { type: 'Point'; coordinates: [lon: number, lat: number] } | null;
  properties: Record<string, CsvValue | string[]>;
}
/** Types of the columns of the table that are not texts. */
export const PLACE_TYPES: Readonly<Record<string, Field['type']>> = {
  latitude: 'number',
  longitude: 'number',
  precisionKm: 'number',
};

/** What a collection says of itself, in members beyond those of RFC 7946, which allows them. */
interface CollectionHead {
  title: string;
  version: string;
  license: string;
  attribution: string;
}
export interface PlaceCollection extends CollectionHead {
  type: 'FeatureCollection';
  features: PlaceFeature[];
}

/** What is said of a place, by column; the point stands apart. */
const columns = (place: Exported, permalink: Permalink) => ({
  place: place.id,
  name: place.name,
  kind: place.kind,
  country: place.country,
  province: place.province,
  district: place.district,
  precisionKm: place.precisionKm,
  basis: place.basis,
  basisNote: place.basisNote,
  attachedTo: place.at === undefined ? null : permalink(placePath(place.at)),
  commodity: place.commodity ?? null,
  host: place.host ?? null,
  status: place.status,
  note: place.note ?? null,
});
const works = ({ evidence }: Exported): string[] =>
  [...new Set(evidence.map(({ work }) => work))].sort(compareIds);
const sorted = (places: readonly Exported[]): Exported[] =>
  [...places].sort((a, b) => compareIds(a.id, b.id));

/** All places as one feature collection; a place without a point has the geometry `null` and says why. */
export function placesGeoJson(
  places: readonly Exported[],
  head: CollectionHead,
  permalink: Permalink,
): PlaceCollection {
  return {
    type: 'FeatureCollection',
    ...head,
    features: sorted(places).map((place) => ({
      type: 'Feature',
      id: permalink(placePath(place.id)),
      geometry:
        place.lat === null || place.lon === null
          ? null
          : { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: { ...columns(place, permalink), works: works(place) },
    })),
  };
}

/** The same places as a flat table; works are parted by spaces. */
export function placesCsv(places: readonly Exported[], permalink: Permalink): string {
  const rows = sorted(places).map((place) => ({
    url: permalink(placePath(place.id)),
    latitude: place.lat,
    longitude: place.lon,
    ...columns(place, permalink),
    works: works(place).join(' '),
  }));
  return csvText(
    Object.keys(rows[0] ?? {}),
    rows.map((row) => Object.values(row)),
  );
}

/** The committed map data as GeoJSON. */
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import tr26 from './data/tr-26.topo.json' with { type: 'json' };
import tr40 from './data/tr-40.topo.json' with { type: 'json' };
import landData from './data/turkiye-land.topo.json' with { type: 'json' };
import waterData from './data/turkiye-water.topo.json' with { type: 'json' };

interface Named {
  name: string;
}
interface Town {
  name: string;
  /** GeoNames feature code: PPLC, PPLA, PPLA2 … */
  rank: string;
  /** GeoNames code of the province; 26 and 40 agree with the plate codes. */
  province: string;
  lon: number;
  lat: number;
}
export type Area = GeoJSON.Feature<GeoJSON.MultiPolygon, Named>;

const topology = (data: unknown): Topology => data as Topology;
const collection = (data: Topology, name: string): GeometryCollection =>
  data.objects[name] as GeometryCollection;
const areas = (data: Topology, name: string): Area[] =>
  (feature(data, collection(data, name)) as unknown as { features: Area[] }).features;
const lines = (data: Topology, name: string): GeoJSON.MultiLineString =>
  mesh(data, collection(data, name));
/** Lines between two shapes of a collection, without its outer edge. */
const inner = (
  data: Topology,
  name: string,
  keep: (a: string, b: string) => boolean = () => true,
): GeoJSON.MultiLineString =>
  mesh(data, collection(data, name), (a, b) => a !== b && keep(String(a.id), String(b.id)));
const whole = (data: Topology, name: string): GeoJSON.MultiPolygon =>
  merge(data, collection(data, name).geometries as Parameters<typeof merge>[1]);

const land = topology(landData);
const water = topology(waterData);

export const TURKIYE = {
  provinces: areas(land, 'provinces'),
  provinceLines: inner(land, 'provinces'),
  country: whole(land, 'provinces'),
  neighbours: areas(land, 'neighbours'),
  neighbourLines: inner(land, 'neighbours'),
  lakes: areas(water, 'lakes'),
};

/** A province with what lies round it, in full detail. */
export interface Window {
  id: string;
  provinces: Area[];
  province: Area;
  /** Lines between the other provinces. */
  otherLines: GeoJSON.MultiLineString;
  land: GeoJSON.MultiPolygon;
  lakes: Area[];
  rivers: GeoJSON.MultiLineString;
  towns: Town[];
}

function window(data: Topology, id: string): Window {
  const provinces = areas(data, 'provinces');
  const towns = (
    feature(data, collection(data, 'seats')) as unknown as {
      features: GeoJSON.Feature<GeoJSON.Point, Omit<Town, 'lon' | 'lat'>>[];
    }
  ).features;
  return {
    id,
    provinces,
    province: provinces.find((p) => p.id === id) as Area,
    otherLines: inner(data, 'provinces', (a, b) => a !== id && b !== id),
    land: whole(data, 'provinces'),
    lakes: areas(data, 'lakes'),
    rivers: lines(data, 'rivers'),
    towns: towns.map(({ properties, geometry }) => ({
      ...properties,
      lon: geometry.coordinates[0] as number,
      lat: geometry.coordinates[1] as number,
    })),
  };
}

/** Provinces that were extracted in full detail, by their ISO 3166-2 codes. */
const WINDOWS: readonly Window[] = [
  window(topology(tr26), 'TR-26'),
  window(topology(tr40), 'TR-40'),
];

/**
 * The window of a province by its name.
 * @throws Error where none was extracted
 */
export function windowOf(province: string): Window {
  const found = WINDOWS.find((own) => own.province.properties.name === province);
  if (found) return found;
  const known = WINDOWS.map((own) => own.province.properties.name).join(', ');
  throw new Error(
    `There is no map data in full detail for the province "${province}"; there is for ${known}.`,
  );
}

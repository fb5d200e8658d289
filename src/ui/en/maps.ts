/** Maps: their tools, their legend, where a place lies. */
import { type Gap, sentence } from '../gaps.ts';

export const map = 'Map';
export const maps = 'Maps';
export const tools = (map: Gap) => sentence`Zoom controls for the map “${map}”`;
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const namesHidden = (maps: Gap) =>
  sentence`Some names are hidden at this scale; see the maps of ${maps}.`;
/** Between the names of maps. */
export const and = ' and ';
export const about = 'About this map';
export const projection =
  'Projection: conformal conic, parallels 37½° and 40½° N; scale is correct at the centre of the ' +
  'map.';
export const download = 'Download:';
export const asFile = (file: string): string => `this map as ${file}`;
/** Behind the files. */
export const allPlaces = (list: Gap) => sentence`See also the ${list}.`;
export const listOfAllPlaces = 'list of all places';
export const asGeoJson = 'places as GeoJSON';
export const asCsv = 'places as CSV';

export const ofCountry = (said: string): string => `Map of Türkiye. ${said}`;
/** Behind the name of a place. */
export const inProvince = (province: string): string => `, ${province} province`;
export const shownAt = (place: string): string => `, shown at ${place}`;
export const within = (km: number): string => `, within ${km} km`;
export const generalised = (outlines: string): string => `${outlines}, generalised.`;

/** Columns of the table of wrong coordinates. */
export const point = 'Point';
export const where = 'Where';
export const distance = 'Distance from the deposit';
export const whyWrong = 'Why it is wrong';
export const why = 'Why';
export const coordinates = (lat: number, lon: number): string => `${lat}° N, ${lon}° E`;
export const kilometres = (km: number): string => `${km} km`;

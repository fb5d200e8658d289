/** Places and where they are. */
import { type Gap, sentence } from '../gaps.ts';

export const title = 'Places';
export const description =
  'Deposits, occurrences, plants, towns and ports named in the brief: where each is, how ' +
  'precisely that is known, and from which source.';
export const lede =
  'Where the deposits, occurrences and plants are, and how precisely that is known. Every point ' +
  'has a source and a stated precision. Beylikova town is about 16 km from the deposit ' +
  'named after it.';
export const wrongPoints = 'Wrong coordinates found elsewhere';
/** What is wrong with coordinates that others give. */
export const wrongPoint = (label: Gap, lat: number, lon: number, km: number, why: string) =>
  sentence`${label}, ${lat}° N, ${lon}° E, ${km} km from the deposit. ${why}`;
export const howLocated = 'How places were located';

export const inProvince = (kind: string, province: string): string => `${kind} in ${province}`;
/** Behind the kind of a place. */
export const ofProvince = (province: Gap) => sentence`, ${province} province`;
export const insideProvince = 'In this province';
export const atSite = 'Also at this site';
export const map = 'Map';
export const onMap = 'On the map';
export const figuresDrawn = 'Figures in the chart';
export const figures = 'Published figures';
export const figuresNote =
  'One table for each substance: tonnes of ore and tonnes of oxide are different things and are ' +
  'not compared.';
export const claims = 'Related claims';
/** @param none "None of the five articles" */
export const namedByNone = (none: string): string => `${none} names it.`;
export const about = 'About this place';
export const located = 'How it was located';
export const district = 'District';
export const commodity = 'Commodity';
export const hostRocks = 'Host rocks';
/** Where a place is, as far as it is known. */
export const notLocated = 'Coordinates unknown';
export const within = (point: string, km: number): string => `${point}, within ${km} km`;

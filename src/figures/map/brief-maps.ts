/** The maps of the site, made from the places of the brief. */
import type { MapRecord } from '../../model/schema/map.ts';
import { compose, type MapSpec } from './compose.ts';
import { type MapInput, mapSpec } from './map-spec.ts';
import type { Sheet } from './sheet.ts';

/** A map as it is shown and taken away: its sheets side by side, under the name of the file that holds them. */
export interface ShownMap {
  file: string;
  maps: readonly MapRecord[];
}

const withInset = (map: MapRecord, { maps }: Pick<MapInput, 'maps'>): ShownMap => ({
  file: map.id,
  maps: [map, ...maps.filter(({ id }) => id === map.inset)],
});

/** Every map that has a file of its own; an inset is in the file of the map it belongs to. */
export const mapFiles = (input: Pick<MapInput, 'maps'>): ShownMap[] =>
  input.maps
    .filter(({ id }) => !input.maps.some(({ inset }) => inset === id))
    .map((map) => withInset(map, input));

/** The map of the first page or of the page of all places; none where the brief has none. */
export function overviewMap(
  input: Pick<MapInput, 'maps'>,
  page: NonNullable<MapRecord['overview']>,
): ShownMap | undefined {
  const overviews = input.maps.filter(({ overview }) => overview !== undefined);
  const map = overviews.find(({ overview }) => overview === page) ?? overviews[0];
  return map && withInset(map, input);
}

/** The map on the page of a place, if it has one. */
export function mapOfPlace(place: string, input: Pick<MapInput, 'maps'>): ShownMap | undefined {
  const map = input.maps.find(({ shownOn }) => shownOn.includes(place));
  if (!map) return undefined;
  const holder = input.maps.find(({ inset }) => inset === map.id);
  return { ...withInset(map, input), file: (holder ?? map).id };
}

/** @param hrefOf the address a mark leads to */
export const mapSheet = (map: MapRecord, input: MapInput, hrefOf: MapSpec['hrefOf']): Sheet =>
  compose(mapSpec(map, input, hrefOf));

/** The path a mark leads to: the page of a place, or the row of a wrong point. */
export const markPath = ({ id, kind }: { id: string; kind: string }): string =>
  kind === 'wrong' ? `places/#${id}` : `places/${id}/`;

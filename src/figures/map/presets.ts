/** Parts of a map that a button leads to: what the maps drawn at a larger scale show, and the whole. */
import type { MapRecord } from '../../model/schema/map.ts';
import type { Box } from './projection.ts';
import type { Sheet } from './sheet.ts';

export interface Preset {
  label: string;
  /** Latitude, longitude and zoom; none for the whole. */
  view?: string;
}

const NAMES: Record<Sheet['size'], string> = {
  detail: 'Deposit',
  province: 'Province',
  country: 'Country',
};
const SIZES = Object.keys(NAMES) as Sheet['size'][];

const within = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** How often a box fits into another, by the longer of its sides. */
const zoomTo = (inner: Box, outer: Box): number =>
  Math.min(
    (outer[2] - outer[0]) / (inner[2] - inner[0]),
    (outer[3] - outer[1]) / (inner[3] - inner[1]),
  );

/** @returns the closest first; none where there is nothing but the whole to choose */
export function presetsOf(
  sheet: Pick<Sheet, 'id' | 'size' | 'box'>,
  maps: readonly Pick<MapRecord, 'id' | 'size' | 'box' | 'main'>[],
): Preset[] {
  const closer = SIZES.slice(0, SIZES.indexOf(sheet.size)).flatMap((size): Preset[] => {
    const map = maps.find(
      (one) => one.size === size && one.main !== undefined && within(one.box as Box, sheet.box),
    );
    if (!map) return [];
    const [west, south, east, north] = map.box;
    const view = [(south + north) / 2, (west + east) / 2, zoomTo(map.box as Box, sheet.box)];
    return [{ label: NAMES[size], view: view.map((value) => Number(value.toFixed(3))).join(',') }];
  });
  return [...closer, { label: NAMES[sheet.size] }];
}

/** Makes of the record of a map, and of the places of the brief, what there is to draw. */
import type { MapRecord, MapSize } from '../../model/schema/map.ts';
import { MAP_SIZES } from '../../model/schema/map.ts';
import type { Format, MapSpec } from './compose.ts';
import { NAMES, OUTLINES, OUTLINES_NEAR, WATER } from './credits.ts';
import { TURKIYE, type Window, windowOf } from './data.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';
import { countryGround, plainGround, provinceGround } from './ground.ts';
import type { MapPlace, Wrong } from './places.ts';
import type { Box } from './projection.ts';

export interface MapInput {
  maps: readonly MapRecord[];
  places: readonly MapPlace[];
  wrongPoints: readonly Wrong[];
}

const CREDITS: Record<MapRecord['credits'][number], string> = {
  outlines: OUTLINES,
  'outlines-near': OUTLINES_NEAR,
  names: NAMES,
  water: WATER,
};
/** Widths of the drawings in units of the drawing: letters are about the same size on the screen at each. */
const WIDTHS: Record<MapRecord['size'], readonly [number, number, number]> = {
  country: [1120, 660, 320],
  province: [760, 560, 320],
  detail: [560, 460, 320],
};
const FONTS = [14, 13, 12.5] as const;
const SYMBOLS = [6, 5.5, 5] as const;

const formatsOf = ({ size, symbols }: MapRecord): Format[] =>
  MAP_SIZES.map((_, i) => ({
    width: WIDTHS[size][i] as number,
    font: FONTS[i] as number,
    symbol: (SYMBOLS[i] as number) * (symbols[i] as number),
  }));
const indexes = (sizes: readonly MapSize[] | undefined): number[] | undefined =>
  sizes?.map((size) => MAP_SIZES.indexOf(size));

/** @throws Error where the place has no point */
function pointOf(places: readonly MapPlace[], id: string): LonLat {
  const place = places.find((p) => p.id === id);
  if (place?.lon == null || place.lat == null)
    throw new Error(`A map draws a line to ${id}, which has no point.`);
  return [place.lon, place.lat];
}

function placesOf({ size, places: wanted }: MapRecord, places: readonly MapPlace[]): MapPlace[] {
  return places.filter(
    ({ id, kind, basis, country, province }) =>
      (wanted.only?.includes(id) ?? true) &&
      !wanted.except.includes(id) &&
      (wanted.country === undefined || country === wanted.country) &&
      (wanted.province === undefined || province === wanted.province) &&
      // Villages have no room on the map of a country; a province is the ground of its own map.
      (size !== 'country' || kind !== 'town' || basis === 'attached') &&
      (size !== 'province' || kind !== 'province'),
  );
}

/** Seats of provinces and districts, and of what is as large. */
const townsOf = ({ towns }: Window, except: readonly string[]): MapSpec['towns'] =>
  towns
    .filter(
      ({ name, rank }) => /^PPL[AC]/u.test(rank) && rank !== 'PPLA3' && !except.includes(name),
    )
    .map((town) => ({ ...town, major: town.rank === 'PPLA' || town.rank === 'PPLC' }));

function groundOf(
  record: MapRecord,
  inset: MapRecord | undefined,
): Pick<MapSpec, 'ground'> & {
  towns?: MapSpec['towns'];
} {
  const { size, focus, doubt, drawn, townsExcept } = record;
  if (size === 'detail') return { ground: plainGround };
  const insets = inset ? [inset.box as Box] : [];
  if (size === 'country') return { ground: countryGround(TURKIYE, { focus, doubt, insets }) };
  const window = windowOf(focus ?? doubt ?? '');
  return {
    towns: townsOf(window, townsExcept),
    ground: provinceGround(window, doubt !== undefined, {
      drawn: drawn.map((coordinates) => ({ type: 'LineString', coordinates })),
      insets,
    }),
  };
}

/** @param hrefOf the address a mark leads to */
export function mapSpec(
  record: MapRecord,
  { maps, places: all, wrongPoints }: MapInput,
  hrefOf: MapSpec['hrefOf'],
): MapSpec {
  const places = placesOf(record, all);
  const wrong = record.wrongPoints ? wrongPoints : [];
  const inset = maps.find(({ id }) => id === record.inset);
  const links = record.links.map(({ from, to }) => {
    const [a, b] = [pointOf(all, from), pointOf(all, to)];
    return { from: a, to: b, text: `${geodesicKm(a, b).toFixed(1)} km` };
  });
  const counted = (sentence: string): string =>
    sentence
      .replaceAll('{km}', links[0]?.text.replace(' km', '') ?? '')
      .replaceAll('{wrong}', String(wrong.length));
  const provinceById = new Map(all.map(({ id, province }) => [id, province]));
  const { focus: _, doubt: __, named: ___, ...rest } = record;
  return {
    ...rest,
    ...groundOf(record, inset),
    title: counted(record.title),
    description: counted(record.description),
    box: record.box as Box,
    formats: formatsOf(record),
    places,
    wrong,
    hrefOf,
    words: [
      ...(inset && record.insetName
        ? [
            {
              name: 'map-inset-name',
              at: [inset.box[2], inset.box[3] + 0.035] as LonLat,
              lines: [record.insetName],
              anchor: 'end' as const,
              scale: 0.85,
            },
          ]
        : []),
      ...record.words.map(({ style, sizes, ...words }) => ({
        ...words,
        name: `map-${style}`,
        formats: indexes(sizes),
      })),
    ],
    links,
    // Where none is listed it is the main place alone.
    ...(record.named.length > 0 ? { named: record.named } : {}),
    least: ({ id, kind }, format) => {
      if (record.named.includes(id)) return 1;
      const rule = record.later.find(
        (line) =>
          (line.place === undefined || line.place === id) &&
          (line.province === undefined || line.province === provinceById.get(id)) &&
          (line.kind === undefined || line.kind === kind) &&
          (indexes(line.sizes)?.includes(format) ?? true),
      );
      return rule?.zoom ?? 1;
    },
    credits: [
      ...record.credits.map((name) => CREDITS[name]),
      ...(record.note ? [record.note] : []),
    ],
  };
}

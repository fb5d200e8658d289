/** The ground of each map: land, water, lines. Names of layers are classes of `src/styles/map-drawing.css`. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3';
import type { TURKIYE, Window } from './data.ts';
import { hatch } from './hatch.ts';
import { type Box, project, type Size } from './projection.ts';
import type { Layer } from './sheet.ts';

const pathOf = (projection: GeoProjection) => {
  const path = geoPath(projection).digits(1);
  return (object: GeoPermissibleObjects | readonly GeoPermissibleObjects[]): string =>
    [object]
      .flat()
      .map((o) => path(o as GeoPermissibleObjects) ?? '')
      .join('');
};
const frame = ({ width, height }: Size): string =>
  `M-2-2H${Math.ceil(width) + 2}V${Math.ceil(height) + 2}H-2Z`;
const ringsOf = (
  projection: GeoProjection,
  { coordinates }: GeoJSON.MultiPolygon,
): [number, number][][] =>
  coordinates.flat().map((ring) => ring.map((p) => project(projection, p as [number, number])));

const outline = (projection: GeoProjection, [west, south, east, north]: Box): string => {
  const corners = (
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ] as const
  ).map(([lon, lat]) =>
    project(projection, [lon, lat])
      .map((v) => v.toFixed(1))
      .join(' '),
  );
  return `M${corners.join('L')}Z`;
};

const frames = (projection: GeoProjection, insets: readonly Box[]): Layer[] =>
  insets.map((box) => ({ name: 'map-inset', d: outline(projection, box) }));

/** Nothing but ground: for sheets that lie wholly inside a province. */
export const plainGround = (_: GeoProjection, size: Size): Layer[] => [
  { name: 'map-land', d: frame(size) },
];

/**
 * The ground of a country.
 * @param focus name of the province that is tinted
 * @param doubt name of the province that is outlined with dashes
 * @param insets frames of maps beside it
 * @throws Error where there is no province of that name
 */
export const countryGround =
  (
    data: typeof TURKIYE,
    {
      focus,
      doubt,
      insets = [],
    }: { focus?: string | undefined; doubt?: string | undefined; insets?: Box[] },
  ) =>
  (projection: GeoProjection, size: Size): Layer[] => {
    const path = pathOf(projection);
    const provinces = (name: string | undefined): (typeof TURKIYE.provinces)[number][] => {
      if (name === undefined) return [];
      const found = data.provinces.find(({ properties }) => properties.name === name);
      if (!found) throw new Error(`The map data has no province "${name}".`);
      return [found];
    };
    const [focused, doubted] = [provinces(focus), provinces(doubt)];
    return [
      { name: 'map-sea', d: frame(size) },
      { name: 'map-abroad', d: path(data.neighbours) },
      { name: 'map-border', d: path(data.neighbourLines) },
      { name: 'map-land', d: path(data.country) },
      ...focused.map((area) => ({ name: 'map-focus', d: path(area) })),
      { name: 'map-province', d: path(data.provinceLines) },
      { name: 'map-lake', d: path(data.lakes) },
      ...focused.map((area) => ({ name: 'map-focus-line', d: path(area) })),
      ...doubted.map((area) => ({ name: 'map-doubt-line', d: path(area) })),
      ...frames(projection, insets),
    ];
  };

/** @param doubtful whether the province is named by the articles without support, and so hatched and outlined with dashes */
export const provinceGround =
  (
    data: Window,
    doubtful: boolean,
    { drawn = [], insets = [] }: { drawn?: GeoPermissibleObjects[]; insets?: Box[] } = {},
  ) =>
  (projection: GeoProjection, size: Size): Layer[] => {
    const path = pathOf(projection);
    const tone = doubtful ? 'map-doubt' : 'map-focus';
    return [
      { name: 'map-sea', d: frame(size) },
      { name: 'map-abroad', d: path(data.land) },
      { name: tone, d: path(data.province) },
      ...(doubtful
        ? [{ name: 'map-hatch', d: hatch(ringsOf(projection, data.province.geometry), 14) }]
        : []),
      { name: 'map-province', d: path(data.otherLines) },
      { name: 'map-river', d: path(data.rivers) },
      ...(drawn.length > 0 ? [{ name: 'map-river-drawn', d: path(drawn) }] : []),
      { name: 'map-lake', d: path(data.lakes) },
      { name: `${tone}-line`, d: path(data.province) },
      ...frames(projection, insets),
    ];
  };

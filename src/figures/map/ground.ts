/** The ground of each map: land, water, lines. Names of layers are classes of `src/styles/map-drawing.css`. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3';
import { TURKIYE, type Window } from './data.ts';
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

/** Nothing but ground: for sheets that lie wholly inside a province. */
export const plainGround = (_: GeoProjection, size: Size): Layer[] => [
  { name: 'map-land', d: frame(size) },
];

export function turkiyeGround(projection: GeoProjection, size: Size): Layer[] {
  const path = pathOf(projection);
  const province = (id: string) =>
    TURKIYE.provinces.find((p) => p.id === id) as (typeof TURKIYE.provinces)[number];
  return [
    { name: 'map-sea', d: frame(size) },
    { name: 'map-abroad', d: path(TURKIYE.neighbours) },
    { name: 'map-border', d: path(TURKIYE.neighbourLines) },
    { name: 'map-land', d: path(TURKIYE.country) },
    { name: 'map-focus', d: path(province('TR-26')) },
    { name: 'map-doubt', d: path(province('TR-40')) },
    { name: 'map-hatch', d: hatch(ringsOf(projection, province('TR-40').geometry), 8) },
    { name: 'map-province', d: path(TURKIYE.provinceLines) },
    { name: 'map-lake', d: path(TURKIYE.lakes) },
    { name: 'map-focus-line', d: path(province('TR-26')) },
    { name: 'map-doubt-line', d: path(province('TR-40')) },
  ];
}

/** @param doubtful whether the province is named by the articles without support, and so drawn hatched */
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
      ...insets.map((box) => ({ name: 'map-inset', d: outline(projection, box) })),
    ];
  };

/** The one projection of all maps, fitted to a frame: conic conformal with the parallels that suit Türkiye. */
import { type GeoProjection, geoConicConformal } from 'd3';
import { CLOSING, type Cone, MERIDIAN, PARALLELS } from './cone.ts';
import { geodesicKm, type LonLat } from './geodesy.ts';

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];
export interface Size {
  width: number;
  height: number;
}

const conic = (): GeoProjection => geoConicConformal().parallels(PARALLELS).rotate([-MERIDIAN, 0]);

/** Points along the edges of a box, close enough that the curves of a conic projection are followed. */
function edges([west, south, east, north]: Box): LonLat[] {
  const steps = Array.from({ length: 25 }, (_, i) => i / 24);
  return [
    ...steps.map((t): LonLat => [west + (east - west) * t, south]),
    ...steps.map((t): LonLat => [east, south + (north - south) * t]),
    ...steps.map((t): LonLat => [east + (west - east) * t, north]),
    ...steps.map((t): LonLat => [west, north + (south - north) * t]),
  ];
}

/** Fits the projection so that the box lies just inside the frame; what reaches beyond the frame is cut off. */
export function fitProjection(box: Box, { width, height }: Size): GeoProjection {
  return conic()
    .fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: 'MultiPoint', coordinates: edges(box) },
    )
    .clipExtent([
      [-2, -2],
      [width + 2, height + 2],
    ]);
}

/** The height a frame of this width needs to hold the box with nothing to spare. */
export function heightFor(box: Box, width: number): number {
  const points = edges(box).map((p) => conic()(p) as [number, number]);
  const span = (i: 0 | 1) =>
    Math.max(...points.map((p) => p[i])) - Math.min(...points.map((p) => p[i]));
  return Math.round((width * span(1)) / span(0));
}

/** Where a point falls in the frame. */
export function project(projection: GeoProjection, point: LonLat): [number, number] {
  const at = projection(point);
  if (!at) throw new Error(`${point.join(', ')} cannot be projected.`);
  return at;
}

/** Which point of the ground falls at a place of the frame. */
export function unproject(projection: GeoProjection, at: [number, number]): LonLat {
  const point = projection.invert?.(at);
  if (!point) throw new Error(`Nothing lies at ${at.join(', ')}.`);
  return point;
}

/** Units of the frame to a kilometre on the ground, along the row of the frame's middle. */
export function unitsPerKm(projection: GeoProjection, { width, height }: Size): number {
  const span = Math.min(width, 100) / 2;
  const ends = [-span, span].map((d) => unproject(projection, [width / 2 + d, height / 2])) as [
    LonLat,
    LonLat,
  ];
  return (2 * span) / geodesicKm(...ends);
}

/** The cone of a fitted projection. d3 counts from the point where the meridian that runs straight up meets the equator. */
export function coneOf(projection: GeoProjection): Cone {
  const cos = Math.cos((PARALLELS[0] * Math.PI) / 180);
  const equator =
    (projection.scale() * cos * Math.tan(Math.PI / 4 + (PARALLELS[0] * Math.PI) / 360) ** CLOSING) /
    CLOSING;
  const [x, y] = project(projection, [MERIDIAN, 0]);
  return { equator, x, y: y - equator };
}

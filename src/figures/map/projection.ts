/** The one projection of all maps, fitted to a frame: conic conformal with the parallels that suit Türkiye. */
import { type GeoProjection, geoConicConformal } from 'd3';
import { geodesicKm, type LonLat } from './geodesy.ts';

/** West, south, east, north. */
export type Box = [west: number, south: number, east: number, north: number];
export interface Size {
  width: number;
  height: number;
}

const conic = (): GeoProjection => geoConicConformal().parallels([37.5, 40.5]).rotate([-35, 0]);

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
  const span = (i: 0 | 1) => Math.max(...points.map((p) => p[i])) - Math.min(...points.map((p) => p[i]));
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
  const ends = [-span, span].map((d) => unproject(projection, [width / 2 + d, height / 2])) as [LonLat, LonLat];
  return (2 * span) / geodesicKm(...ends);
}

/** Angle of true north in the middle of the frame, in degrees clockwise from straight up. */
export function convergence(projection: GeoProjection, { width, height }: Size): number {
  const [lon, lat] = unproject(projection, [width / 2, height / 2]);
  const [[x0, y0], [x1, y1]] = [project(projection, [lon, lat]), project(projection, [lon, lat + 0.1])];
  return (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;
}

/** What a page needs to turn places into points of the frame and back, without d3: see `src/client/map.ts`. */
export function coefficients(projection: GeoProjection): { n: number; f: number; k: number; x: number; y: number } {
  const rad = Math.PI / 180;
  const [a, b] = [37.5 * rad, 40.5 * rad];
  const t = (phi: number) => Math.tan(Math.PI / 4 + phi / 2);
  const n = Math.log(Math.cos(a) / Math.cos(b)) / Math.log(t(b) / t(a));
  const f = (Math.cos(a) * t(a) ** n) / n;
  const [x0, y0] = project(projection, [35, 0]);
  const k = projection.scale();
  // d3 measures from the apex of the cone, which lies over the central meridian.
  return { n, f, k, x: x0, y: y0 - (k * f) / t(0) ** n };
}

/**
 * The conic projection of all maps as its formula. `projection.ts` fits it to a frame with d3; what is here needs nothing
 * else, so that a page can find its ticks again when the reader zooms.
 */
import type { LonLat } from './geodesy.ts';

/** The meridian that runs straight up, and the parallels that are true to scale. */
export const MERIDIAN = 35;
export const PARALLELS: [number, number] = [37.5, 40.5];

const RAD = Math.PI / 180;
const half = (lat: number): number => Math.tan(Math.PI / 4 + (lat * RAD) / 2);

/** How much a turn of the meridians closes up on the cone. */
export const CLOSING =
  Math.log(Math.cos(PARALLELS[0] * RAD) / Math.cos(PARALLELS[1] * RAD)) /
  Math.log(half(PARALLELS[1]) / half(PARALLELS[0]));

/** Where the cone lies in a frame: radius of the equator on it, and its apex, in units of the frame. */
export interface Cone {
  equator: number;
  x: number;
  y: number;
}

/** Radius of a parallel on the cone. */
export const radiusOf = ({ equator }: Cone, lat: number): number => equator / half(lat) ** CLOSING;
/** Angle of a meridian on the cone, from straight down. */
export const turnOf = (lon: number): number => CLOSING * (lon - MERIDIAN) * RAD;

/** Where a point of the ground falls in the frame. */
export function toFrame(cone: Cone, [lon, lat]: LonLat): [x: number, y: number] {
  const [r, turn] = [radiusOf(cone, lat), turnOf(lon)];
  return [cone.x + r * Math.sin(turn), cone.y + r * Math.cos(turn)];
}

/** Which point of the ground falls at a place of the frame. */
export function toGround(cone: Cone, x: number, y: number): LonLat {
  const [dx, dy] = [x - cone.x, y - cone.y];
  const lat = 2 * Math.atan((cone.equator / Math.hypot(dx, dy)) ** (1 / CLOSING)) - Math.PI / 2;
  return [MERIDIAN + Math.atan2(dx, dy) / CLOSING / RAD, lat / RAD];
}

/** Direction of true north at a place of the frame, in degrees clockwise from straight up. */
export const northAt = (cone: Cone, x: number, y: number): number =>
  Math.atan2(cone.x - x, y - cone.y) / RAD;

/** The cone as it lies in the same frame when that shows a part of itself, enlarged from its left and top. */
export const enlarged = ({ equator, x, y }: Cone, left: number, top: number, k: number): Cone => ({
  equator: equator * k,
  x: (x - left) * k,
  y: (y - top) * k,
});

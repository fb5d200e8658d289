/** Meridians and parallels as a survey sheet shows them: ticks and figures at the neatline, crosses inside. */
import type { GeoProjection } from 'd3';
import type { LonLat } from './geodesy.ts';
import { project, type Size, unproject } from './projection.ts';

interface Tick {
  edge: 'top' | 'right' | 'bottom' | 'left';
  x: number;
  y: number;
  label: string;
}

/** "39° 30′ N": degrees and whole minutes, as maps print them. */
export function angleLabel(value: number, kind: 'lon' | 'lat'): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const letter = kind === 'lon' ? (value < 0 ? 'W' : 'E') : value < 0 ? 'S' : 'N';
  return `${Math.floor(minutes / 60)}°${minutes % 60 === 0 ? '' : `${String(minutes % 60).padStart(2, '0')}′`} ${letter}`;
}

const multiples = (from: number, to: number, step: number): number[] => {
  const found: number[] = [];
  for (let i = Math.ceil(from / step); i * step <= to; i += 1) found.push(Number((i * step).toFixed(6)));
  return found;
};

/** Where the line on which one coordinate is constant crosses an edge of the frame, found along the edge by halving. */
function crossing(at: (t: number) => number, value: number): number | null {
  let [low, high] = [0, 1];
  const rising = at(1) > at(0);
  if ((at(0) - value) * (at(1) - value) > 0) return null;
  for (let i = 0; i < 40; i += 1) {
    const mid = (low + high) / 2;
    if (at(mid) < value === rising) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}

export interface Graticule {
  ticks: Tick[];
  /** Crosses where meridians and parallels meet inside the frame. */
  crosses: [x: number, y: number][];
}

/** @param step degrees between lines */
export function graticule(projection: GeoProjection, { width, height }: Size, step: number): Graticule {
  const invert = (x: number, y: number): LonLat => unproject(projection, [x, y]);
  const corners = [invert(0, 0), invert(width, 0), invert(0, height), invert(width, height), invert(width / 2, 0), invert(width / 2, height)];
  const span = (i: 0 | 1) => [Math.min(...corners.map((c) => c[i])), Math.max(...corners.map((c) => c[i]))] as const;
  const lons = multiples(...span(0), step);
  const lats = multiples(...span(1), step);
  const ticks: Tick[] = [];
  for (const [edge, y] of [
    ['top', 0],
    ['bottom', height],
  ] as const)
    for (const lon of lons) {
      const t = crossing((s) => invert(s * width, y)[0], lon);
      if (t !== null) ticks.push({ edge, x: t * width, y, label: angleLabel(lon, 'lon') });
    }
  for (const [edge, x] of [
    ['left', 0],
    ['right', width],
  ] as const)
    for (const lat of lats) {
      const t = crossing((s) => invert(x, s * height)[1], lat);
      if (t !== null) ticks.push({ edge, x, y: t * height, label: angleLabel(lat, 'lat') });
    }
  const crosses = lons
    .flatMap((lon) => lats.map((lat) => project(projection, [lon, lat])))
    .filter(([x, y]) => x > 6 && x < width - 6 && y > 6 && y < height - 6);
  return { ticks, crosses };
}

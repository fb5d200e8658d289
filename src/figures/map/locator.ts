/** A small map that shows where in the country a place lies. */
import { type GeoPermissibleObjects, type GeoProjection, geoPath, geoTransform } from 'd3';
import { ringOf } from './compose.ts';
import { TURKIYE } from './data.ts';
import type { LonLat } from './geodesy.ts';
import {
  type Box,
  fitProjection,
  heightFor,
  project,
  type Size,
  unitsPerKm,
} from './projection.ts';
import { type ScaleBar, scaleBar } from './scale-bar.ts';

const BOX: Box = [25.9, 35.72, 44.9, 42.25];
const WIDTH = 340;

export interface Locator {
  size: Size;
  country: string;
  /** Outline of the place's province; empty where it has none. */
  province: string;
  /** Middle and radius of the area the place lies in; `null` where no point is known. */
  point: { x: number; y: number; r: number } | null;
  bar: ScaleBar;
}

/** Leaves out points nearer than this to the last one drawn. */
const thin = (projection: GeoProjection, least: number) => {
  let [x0, y0] = [0, 0];
  const thinner = geoTransform({
    lineStart() {
      [x0, y0] = [-99, -99];
      this.stream.lineStart();
    },
    point(x, y) {
      if (Math.hypot(x - x0, y - y0) < least) return;
      [x0, y0] = [x, y];
      this.stream.point(Math.round(x * 2) / 2, Math.round(y * 2) / 2);
    },
  });
  return {
    stream: (sink: Parameters<GeoProjection['stream']>[0]) =>
      projection.stream(thinner.stream(sink)),
  };
};

/**
 * @param province name of the province to tint
 * @param point where the place lies and how sure that is
 */
export function locate(province: string | null, point: { at: LonLat; km: number } | null): Locator {
  const size = { width: WIDTH, height: heightFor(BOX, WIDTH) };
  const projection = fitProjection(BOX, size).clipExtent(null);
  const path = geoPath(thin(projection, 1.3));
  const draw = (object: GeoPermissibleObjects): string =>
    (path(object) ?? '').replace(/M[^MZ]{0,24}Z/gu, '');
  const area = TURKIYE.provinces.find((p) => p.properties.name === province);
  const ring = point && ringOf(projection, point.at, point.km);
  const [x, y] = point ? project(projection, point.at) : [0, 0];
  return {
    size,
    country: draw(TURKIYE.country),
    province: area ? draw(area) : '',
    point: ring ? { x, y, r: ring.r } : null,
    bar: scaleBar(unitsPerKm(projection, size), 90),
  };
}

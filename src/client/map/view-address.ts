/**
 * Ships to the browser. The view of a map as it stands in an address, `<map>:<lat>,<lon>,<zoom>`: on the ground, so that
 * it means the same when the drawing changes.
 */
import { type Cone, toFrame, toGround } from '../../figures/map/cone.ts';

/** The largest zoom there is. */
export const MAX_ZOOM = 12;

/** A drawing of a map: its name, its size, and how the ground lies in it. */
export interface Sheet {
  name: string;
  width: number;
  height: number;
  cone: Cone;
}

/** What is shown of a sheet: the zoom, and the middle as parts of its width and height. */
export interface Shown {
  k: number;
  x: number;
  y: number;
}

const VIEW = /^([a-z-]+):(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/u;

/**
 * @param search the part of an address from the question mark on, however broken
 * @returns `null` where it names no view of this sheet, or none that lies in it
 */
export function readView(search: string, { name, width, height, cone }: Sheet): Shown | null {
  const match = VIEW.exec(new URLSearchParams(search).get('view') ?? '');
  if (match?.[1] !== name) return null;
  const k = Number(match[4]);
  const [left, top] = toFrame(cone, [Number(match[3]), Number(match[2])]);
  const [x, y] = [left / width, top / height];
  return k > 1 && k <= MAX_ZOOM && x > 0 && x < 1 && y > 0 && y < 1 ? { k, x, y } : null;
}

/**
 * @param search the part of the address from the question mark on; what else it holds is kept
 * @returns the same with the view, or without one where the whole is shown; empty where nothing is left
 */
export function writeView(search: string, sheet: Sheet, { k, x, y }: Shown): string {
  const params = new URLSearchParams(search);
  params.delete('view');
  const [lon, lat] = toGround(sheet.cone, x * sheet.width, y * sheet.height);
  const view =
    k > 1 ? `view=${sheet.name}:${lat.toFixed(3)},${lon.toFixed(3)},${Number(k.toFixed(2))}` : '';
  const query = [params.toString(), view].filter(Boolean).join('&');
  return query && `?${query}`;
}

/** Meridians and parallels as a survey sheet shows them: ticks and figures at the neatline, crosses inside. */

import { type Element, element } from '../shared/svg.ts';
import { CLOSING, type Cone, radiusOf, toFrame, toGround, turnOf } from './cone.ts';

/** Width and height of what is framed. */
interface Frame {
  width: number;
  height: number;
}
interface Tick {
  edge: 'top' | 'right' | 'bottom' | 'left';
  x: number;
  y: number;
  label: string;
}
export interface Graticule {
  ticks: Tick[];
  /** Crosses where meridians and parallels meet inside the frame. */
  crosses: [x: number, y: number][];
}

/** "39°30′ N": degrees and whole minutes, as maps print them. */
export function angleLabel(value: number, kind: 'lon' | 'lat'): string {
  const minutes = Math.round(Math.abs(value) * 60);
  const letter = kind === 'lon' ? (value < 0 ? 'W' : 'E') : value < 0 ? 'S' : 'N';
  return `${Math.floor(minutes / 60)}°${minutes % 60 === 0 ? '' : `${String(minutes % 60).padStart(2, '0')}′`} ${letter}`;
}

/** Steps between lines that maps use, in minutes. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 120];
/** Room a figure of degrees and minutes takes on an edge, in units of the frame. */
const ROOM = 54;

/** Minutes between lines: as close as every figure has room beside the next, and no closer than a sixteenth of the width. */
function stepFor(cone: Cone, { width, height }: Frame): number {
  const unitsPerMinute =
    (CLOSING * Math.hypot(width / 2 - cone.x, height / 2 - cone.y) * Math.PI) / 180 / 60;
  return STEPS.find((step) => step * unitsPerMinute >= Math.max(ROOM, width / 16)) ?? 240;
}

/** The multiples of a step, given in minutes, that lie between the least and the greatest of some values; in degrees. */
function multiples(values: readonly number[], step: number): number[] {
  const [first, last] = [
    Math.ceil((Math.min(...values) * 60) / step),
    Math.floor((Math.max(...values) * 60) / step),
  ];
  return Array.from({ length: last - first + 1 }, (_, i) => ((first + i) * step) / 60);
}

export function graticule(cone: Cone, frame: Frame): Graticule {
  const { width, height } = frame;
  const step = stepFor(cone, frame);
  // Farthest north and south, east and west are at the corners or straight under the apex.
  const under = Math.min(Math.max(cone.x, 0), width);
  const ends = [0, under, width].flatMap((x) => [toGround(cone, x, 0), toGround(cone, x, height)]);
  const lons = multiples(
    ends.map(([lon]) => lon),
    step,
  );
  const lats = multiples(
    ends.map(([, lat]) => lat),
    step,
  );
  const along = (edge: 'top' | 'bottom', y: number): Tick[] =>
    lons.map((lon) => ({
      edge,
      x: cone.x + (y - cone.y) * Math.tan(turnOf(lon)),
      y,
      label: angleLabel(lon, 'lon'),
    }));
  const down = (edge: 'left' | 'right', x: number): Tick[] =>
    lats.map((lat) => ({
      edge,
      x,
      y: cone.y + Math.sqrt(radiusOf(cone, lat) ** 2 - (x - cone.x) ** 2),
      label: angleLabel(lat, 'lat'),
    }));
  return {
    ticks: [
      ...along('top', 0),
      ...along('bottom', height),
      ...down('left', 0),
      ...down('right', width),
    ].filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height),
    crosses: lons
      .flatMap((lon) => lats.map((lat) => toFrame(cone, [lon, lat])))
      .filter(([x, y]) => x > 6 && x < width - 6 && y > 6 && y < height - 6),
  };
}

const fixed = (value: number): string => String(Number(value.toFixed(1)));
/** Figures on the edge are no smaller than this in any drawing. */
export const SMALLEST = 11.5;
/** Nearer a corner than this, the figures of a parallel and of a meridian would meet round it. */
const CORNER = 18;
const upright = ({ edge }: Tick): boolean => edge === 'top' || edge === 'bottom';
/** Ticks whose figures have room: at a corner the meridian keeps its own. */
export const figured = (ticks: readonly Tick[]): Tick[] =>
  ticks.filter(
    (tick) =>
      upright(tick) ||
      !ticks.some(
        (other) =>
          upright(other) &&
          Math.max(Math.abs(other.x - tick.x), Math.abs(other.y - tick.y)) < CORNER,
      ),
  );

/** The path of the crosses. */
export const crossPath = ({ crosses }: Graticule): string =>
  crosses.map(([x, y]) => `M${fixed(x - 4)} ${fixed(y)}h8m-4-4v8`).join('');

/** Ticks along the neatline, and their figures. */
export function tickMarks({ ticks }: Graticule, font: number): Element[] {
  const small = Math.max(font * 0.78, SMALLEST);
  const line = { top: 'v-5', bottom: 'v5', left: 'h-5', right: 'h5' };
  const figures = figured(ticks).map((tick) => {
    const { edge, x, y, label } = tick;
    const set = { class: 'map-figure', 'font-size': small, 'text-anchor': 'middle' };
    if (upright(tick))
      return element(
        'text',
        { ...set, x: fixed(x), y: fixed(y + font * (edge === 'top' ? -0.55 : 1.15)) },
        label,
      );
    const side = edge === 'left' ? -font * 0.55 : font * 0.55 + small * 0.7;
    return element(
      'text',
      { ...set, transform: `translate(${fixed(x + side)} ${fixed(y)}) rotate(-90)` },
      label,
    );
  });
  return [
    element('path', {
      class: 'map-tick',
      d: ticks.map(({ edge, x, y }) => `M${fixed(x)} ${fixed(y)}${line[edge]}`).join(''),
    }),
    ...figures,
  ];
}

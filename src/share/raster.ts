/**
 * Draws filled outlines: how far each pixel lies within. Letters of variable fonts are made of parts that lie over one
 * another, so a place is inside where the edges beside it do not cancel out (the non-zero rule). A letter is drawn once at
 * each size, and thousands of cards are put together of them.
 */

/** What a shape covers of the pixels around it, row by row: 0 for nothing, 255 for all. */
export interface Mask {
  /** Of its first pixel, from the origin of the shape, to the right and downwards. */
  left: number;
  top: number;
  width: number;
  height: number;
  coverage: Uint8Array;
}

type Point = readonly [x: number, y: number];
type Edge = readonly [from: Point, to: Point];

/** A curve is broken into pieces of about so many pixels. */
const PIECE = 2;

/** A row of pixels is drawn as so many lines, each exact from left to right. */
const LINES = 8;

/** The edges of an SVG path of absolute M, L, Q, C and Z, as HarfBuzz writes it: y upwards there, downwards here. */
function edgesOf(path: string, scale: number, shift: number): Edge[] {
  const edges: Edge[] = [];
  let start: Point = [0, 0];
  let at: Point = start;
  const lineTo = (to: Point): void => {
    edges.push([at, to]);
    at = to;
  };
  const curveTo = (control: readonly Point[], to: Point): void => {
    const points = [at, ...control, to];
    const length = points.slice(1).reduce((sum, [x, y], i) => {
      const [px, py] = points[i] as Point;
      return sum + Math.hypot(x - px, y - py);
    }, 0);
    const pieces = Math.ceil(length / PIECE) + 1;
    for (let piece = 1; piece <= pieces; piece += 1) {
      const t = piece / pieces;
      // De Casteljau: points between neighbours, until one is left.
      let left = points;
      while (left.length > 1)
        left = left.slice(1).map(([x, y], i): Point => {
          const [px, py] = left[i] as Point;
          return [px + (x - px) * t, py + (y - py) * t];
        });
      lineTo(left[0] as Point);
    }
  };
  for (const [, command, numbers] of path.matchAll(/([A-Z])([^A-Z]*)/gu)) {
    const values = numbers ? numbers.split(/[ ,]/u).map(Number) : [];
    const points = values.flatMap((x, i): Point[] =>
      i % 2 === 0 ? [[x * scale + shift, -(values[i + 1] as number) * scale]] : [],
    );
    const to = points.at(-1) ?? start;
    if (command === 'M') at = start = to;
    else if (command === 'L' || command === 'Z') lineTo(to);
    else if (command === 'Q' || command === 'C') curveTo(points.slice(0, -1), to);
    else throw new Error(`An outline has the command ${command}, which is not drawn.`);
  }
  return edges;
}

/** Where edges cross each line: how far right, and whether downwards or upwards. */
function crossingsOf(edges: readonly Edge[], top: number, lines: number): [number, 1 | -1][][] {
  const crossings = Array.from({ length: lines }, (): [number, 1 | -1][] => []);
  for (const [from, to] of edges) {
    const [[x0, y0], [x1, y1], turn] =
      from[1] < to[1] ? ([from, to, 1] as const) : ([to, from, -1] as const);
    for (let line = Math.ceil((y0 - top) * LINES - 0.5); ; line += 1) {
      const y = top + (line + 0.5) / LINES;
      if (y >= y1) break;
      crossings[line]?.push([x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn]);
    }
  }
  return crossings.map((line) => line.sort(([a], [b]) => a - b));
}

/**
 * Draws a filled path; where its parts lie over one another, it is filled once.
 * @param scale pixels to a unit of the path
 * @param shift to the right, in pixels
 */
export function rasterised(path: string, scale: number, shift = 0): Mask {
  const edges = edgesOf(path, scale, shift);
  const points = edges.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.floor(Math.min(0, ...xs)), Math.floor(Math.min(0, ...ys))];
  const [width, height] = [
    Math.ceil(Math.max(0, ...xs)) - left,
    Math.ceil(Math.max(0, ...ys)) - top,
  ];
  const covered = new Float32Array(width * height);
  for (const [line, crossings] of crossingsOf(edges, top, height * LINES).entries()) {
    const row = Math.floor(line / LINES) * width - left;
    let inside = 0;
    for (const [at, [from, turn]] of crossings.entries()) {
      inside += turn;
      const [to] = crossings[at + 1] ?? [from];
      if (inside === 0) continue;
      for (let column = Math.floor(from); column < to; column += 1)
        covered[row + column] =
          (covered[row + column] as number) + Math.min(column + 1, to) - Math.max(column, from);
    }
  }
  const coverage = Uint8Array.from(covered, (part) => Math.round((part / LINES) * 255));
  return { left, top, width, height, coverage };
}

/**
 * Places labels so that none lies on another, on a symbol or over the neatline, and none can be taken for the name of
 * another mark. Greedy and deterministic: labels are tried in the order given, each at a fixed list of positions, nearest
 * first. A label that finds no room is tried again at higher zoom, where points lie further apart while letters keep
 * their size.
 */
import { type Anchor, LEADING, overlap, type Rect, textBox, within } from './measure.ts';

export interface LabelRequest {
  id: string;
  /** The point the label belongs to. */
  x: number;
  y: number;
  /** Distance from the point that the label keeps. */
  gap: number;
  lines: readonly string[];
  size: number;
  /** Lowest zoom at which the label may appear; 1 where not given. */
  least?: number;
  /** How weighty its mark is, 0 the most; nobody takes its label for the name of a lesser one. */
  rank?: number;
  /** How far off the label may stand, in font sizes; joined to its point by a line. */
  reach?: number;
  /** Whether the label may cover a symbol at higher zooms, or stand near another mark if a line leads to its own, rather than be left out at this one. */
  must?: boolean;
}

interface Position {
  /** Offset of the first baseline from the point. */
  dx: number;
  dy: number;
  anchor: Anchor;
  /** End of the line that joins label and point, as an offset from the point. */
  leader: [x: number, y: number] | null;
}
export interface PlacedLabel extends Position {
  id: string;
  /** Zoom from which the label is shown. */
  from: number;
}

/** A box that keeps its size and its distance from a point of the map: a symbol, a word. */
export interface Obstacle {
  x: number;
  y: number;
  box: Rect;
  /** Where it is a mark, for whose name a label that stands near could be taken: how weighty, 0 the most. */
  rank?: number;
}
export interface Room {
  width: number;
  height: number;
  taken: readonly Obstacle[];
}

/** Positions in order of preference: beside, corners, above and below; then the same further out, with a line to the point. */
function positions({ gap, size, lines, reach = 6 }: LabelRequest, most: number): Position[] {
  const height = (lines.length - 1) * size * LEADING;
  const mid = size * 0.34 - height / 2;
  const around = (d: number, joined: boolean): Position[] => {
    const c = d * 0.74;
    const at = (dx: number, dy: number, anchor: Anchor, x: number, y: number): Position => ({
      dx,
      dy,
      anchor,
      leader: joined ? [x, y] : null,
    });
    return [
      at(d, mid, 'start', d - 2, 0),
      at(-d, mid, 'end', -d + 2, 0),
      at(c, -c - height + size * 0.15, 'start', c - 1, -c),
      at(c, c + size * 0.6, 'start', c - 1, c),
      at(-c, -c - height + size * 0.15, 'end', -c + 1, -c),
      at(-c, c + size * 0.6, 'end', -c + 1, c),
      at(0, -d - height - size * 0.2, 'middle', 0, -d),
      at(0, d + size * 0.8, 'middle', 0, d),
    ];
  };
  return [0, 1.3, 2.2, 3.2, 4.4, 5.6]
    .filter((far) => far <= Math.min(reach, most))
    .flatMap((far) => around(gap + size * far, far > 0));
}

const move = (box: Rect, x: number, y: number): Rect => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});

/** The box of a label at a zoom, in the enlarged frame. */
export function labelBox(
  { lines, size, x, y }: Pick<LabelRequest, 'lines' | 'size' | 'x' | 'y'>,
  { dx, dy, anchor }: Position,
  k = 1,
): Rect {
  return textBox(lines, { x: x * k + dx, y: y * k + dy, size, anchor });
}

/** Small boxes along the line to a label from where it leaves the symbol, in the enlarged frame: so close that nothing slips between them. */
function leaderBoxes({ x, y, gap, size }: LabelRequest, { leader }: Position, k: number): Rect[] {
  if (!leader) return [];
  const length = Math.hypot(...leader);
  const from = Math.max(gap - size * 0.4, 0) / length;
  const steps = Math.ceil((length * (1 - from)) / 3);
  return Array.from({ length: steps }, (_, i) => {
    const t = from + (0.95 - from) * ((i + 0.5) / steps);
    const [px, py] = [x * k + leader[0] * t, y * k + leader[1] * t];
    return { left: px - 1, right: px + 1, top: py - 1, bottom: py + 1 };
  });
}

/** How far a point lies from a box; nothing where it lies inside. */
const apart = ({ left, right, top, bottom }: Rect, x: number, y: number): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/**
 * Whether a label can be read as the name of its own mark only: it stands clearly nearer to that than to any other or,
 * joined to it by a line, well away from all others.
 * @param marks where the other marks lie, in the enlarged frame
 */
export function unmistakable(
  request: Pick<LabelRequest, 'lines' | 'size' | 'x' | 'y'>,
  position: Position,
  marks: readonly { x: number; y: number }[],
  k = 1,
): boolean {
  const box = labelBox(request, position, k);
  const least = position.leader
    ? request.size * 1.5
    : apart(box, request.x * k, request.y * k) + request.size * 0.5;
  return marks.every(({ x, y }) => apart(box, x, y) >= least);
}

/** How far off a label may stand that waits for a zoom, in font sizes: further, it would often lie outside what is seen of the map. */
const NEAR = 3.2;
/** Zooms between and beyond those at which labels appear: points drift apart, but a label on a long line may meet another on the way. */
const ON_THE_WAY = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.5, 8, 10, 12];
const free = (box: Rect, boxes: readonly Rect[]): boolean =>
  !boxes.some((other) => overlap(box, other));

/** @param zooms zooms to try, rising, beginning with 1 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { width, height, taken }: Room,
  zooms: readonly number[] = [1],
): PlacedLabel[] {
  const done = new Map<LabelRequest, PlacedLabel>();
  const clear = (
    request: LabelRequest,
    position: Position,
    k: number,
    symbolsToo: boolean,
  ): boolean => {
    const box = labelBox(request, position, k);
    const line = leaderBoxes(request, position, k);
    const symbols = (symbolsToo ? taken : []).map((obstacle) => ({
      ...obstacle,
      box: move(obstacle.box, obstacle.x * k, obstacle.y * k),
    }));
    const others = symbols.filter(({ x, y }) => x !== request.x || y !== request.y);
    const marks = others
      .filter(({ rank }) => rank !== undefined && rank <= (request.rank ?? 0))
      .map(({ x, y }) => ({ x: x * k, y: y * k }));
    const labels = [...done].map(([other, label]) => labelBox(other, label, k));
    const lines = [...done].flatMap(([other, label]) => leaderBoxes(other, label, k));
    return (
      free(
        box,
        symbols.map((symbol) => symbol.box),
      ) &&
      free(box, labels) &&
      free(box, lines) &&
      line.every(
        (piece) => others.every((other) => !overlap(piece, other.box)) && free(piece, labels),
      ) &&
      ((request.must && line.length > 0) || unmistakable(request, position, marks, k))
    );
  };
  for (const k of zooms) {
    const frame: Rect = { left: 3, top: 3, right: width * k - 3, bottom: height * k - 3 };
    const ahead = ON_THE_WAY.filter((zoom) => zoom >= k);
    for (const request of requests) {
      if (done.has(request) || (request.least ?? 1) > k) continue;
      const inside = positions(request, k === 1 ? Number.POSITIVE_INFINITY : NEAR).filter(
        (position) => within(labelBox(request, position, k), frame),
      );
      const found =
        inside.find((position) => ahead.every((zoom) => clear(request, position, zoom, true))) ??
        (request.must
          ? inside.find((position) =>
              ahead.every((zoom) => clear(request, position, zoom, zoom === k)),
            )
          : undefined);
      if (found) done.set(request, { id: request.id, ...found, from: k });
    }
  }
  return requests.flatMap((request) => done.get(request) ?? []);
}

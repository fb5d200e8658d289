/**
 * Geometry of the tonnage figure: two panels, ore and contained oxide, that share the rows (one a date) and never a
 * scale. The grade is between them and a line through it joins the ore to the oxide it is said to hold. Above them one
 * bar to scale: the ore, and as a part of it the oxide.
 */

import { scaleLinear } from 'd3';
import { yearOf } from '../shared/days.ts';
import { logScale, type SubstanceScale } from '../shared/mass.ts';
import { grouped } from '../shared/number.ts';
import { textWidth } from '../shared/text.ts';
import { type Basis, type Charted, type Figure, GROUPS, type Row } from './rows.ts';
import type { Yardstick } from './yardstick.ts';

export interface Placed {
  x: number;
  basis: Basis;
  path: string;
  label: string;
  labelX: number;
  /** Where the words are, if not on the line of the mark. */
  labelY?: number;
  anchor: 'start' | 'middle' | 'end';
}
interface PlacedRow {
  row: Row;
  /** Where the marks stand. */
  y: number;
  /** Where the words that name the row begin. */
  headY: number;
  ore?: Placed;
  grade?: Placed;
  oxide?: Placed;
  /** From the ore, or where there is none from the grade, to the oxide: the pieces of a line that is open where words stand in it. */
  link: (readonly [from: number, to: number])[];
  /** The way of a ghost: from where its figure belongs, among the ore, to where the article puts it. */
  moved?: { from: number; to: number; label: string; labelX: number; anchor: 'middle' | 'end' };
}
interface Panel {
  /** Where the scale begins. */
  x0: number;
  /** The ground of the panel: what stands outside it is on no scale. */
  ground: readonly [number, number];
  ticks: { at: number; label: string }[];
}
export interface TonnageLayout {
  width: number;
  height: number;
  size: number;
  top: number;
  bottom: number;
  panels: { ore: Panel; oxide: Panel };
  gradeX: number;
  groups: { label: string; y: number }[];
  /** Years passed over between two rows. */
  gaps: { label: string; y: number }[];
  rows: PlacedRow[];
  yardstick: { x0: number; x1: number };
  /** The newest row with both as a bar to scale, the oxide a part of the whole. */
  part?: { y: number; width: number; part: number; whole: string; of: string };
}

interface Form {
  width: number;
  size: number;
  ore: [number, number];
  oreGround: [number, number];
  grade: number;
  oxide: [number, number];
  oxideGround: [number, number];
  pitch: number;
  /** Whether the words of a row stand over its marks instead of beside them. */
  over: boolean;
}
export const FORMS = {
  wide: {
    width: 800,
    size: 13,
    ore: [225, 380],
    oreGround: [178, 390],
    grade: 438,
    oxide: [500, 772],
    oxideGround: [486, 800],
    pitch: 38,
    over: false,
  },
  narrow: {
    width: 328,
    size: 11.5,
    ore: [20, 108],
    oreGround: [0, 115],
    grade: 147,
    oxide: [186, 318],
    oxideGround: [179, 328],
    pitch: 46,
    over: true,
  },
} as const satisfies Record<string, Form>;

const MILLION = 1e6;
const ORE: readonly [number, number] = [1 * MILLION, 1000 * MILLION];
/** The largest figure for oxide is the world's; the next power of ten holds what articles put beyond it. */
const OXIDE: readonly [number, number] = [0.1 * MILLION, 1000 * MILLION];
/** A stretch without a figure that is told of, in years. */
const GAP = 10;

const inMillions = (value: number) =>
  value < MILLION ? String(value / MILLION) : grouped(value / MILLION);

/** "694 Mt", "130,000 t", "over 600,000 t": of what is told by the panel. */
export function massLabel({
  value,
  bound,
}: Pick<Figure<'ore'>['quantity'], 'value' | 'bound'>): string {
  const number =
    value >= MILLION ? `${Number((value / MILLION).toPrecision(3))} Mt` : `${grouped(value)} t`;
  return bound === 'more-than' || bound === 'at-least' ? `over ${number}` : number;
}
export function gradeLabel({ quantity, basis }: Figure<'grade'>): string {
  const number = `${basis === 'arithmetic' ? quantity.value.toFixed(2) : quantity.value}%`;
  return quantity.bound === 'more-than' ? `over ${number}` : number;
}

const panelOf = <S extends Charted>(
  scale: SubstanceScale<S>,
  [x0]: readonly [number, number],
  ground: readonly [number, number],
): Panel => ({
  x0,
  ground,
  ticks: scale.ticks.map(({ value, at }) => ({ at, label: inMillions(value) })),
});

/** From the middle of a mark to its label, and from a label to a line it must not touch. */
const BESIDE = 11;
const CLEAR = 3;

/** Puts the value on the outer side of the mark, away from the link, where there is room for it: within the limit and clear of the lines given. */
function place<S extends 'ore' | 'contained-reo'>(
  figure: Figure<S> | undefined,
  scale: SubstanceScale<S>,
  outer: 'left' | 'right',
  { limit, size, lines = [] }: { limit: number; size: number; lines?: readonly number[] },
): Placed | undefined {
  if (!figure) return undefined;
  const x = scale.position(figure.quantity);
  const label = massLabel(figure.quantity);
  const reach = textWidth(label, size) + BESIDE;
  const [from, to] = outer === 'left' ? [x - reach, x] : [x, x + reach];
  const room =
    (outer === 'left' ? from >= limit : to <= limit) &&
    lines.every((line) => line < from - CLEAR || line > to + CLEAR);
  const left = (outer === 'left') === room;
  return {
    x,
    basis: figure.basis,
    path: figure.path,
    label,
    labelX: left ? x - BESIDE : x + BESIDE,
    anchor: left ? 'end' : 'start',
  };
}

/** From a mark to the line that leads to it, and from words to the line they stand in: a line behind figures turns "2.78" into "2:78". */
const MARK = 6;
const WORD = 4;
/** A shorter piece of line would look like a stroke of the words beside it. */
const LEAST = 6;

/** Where a label begins and ends. */
function extent({ label, labelX, anchor }: Placed, size: number): [from: number, to: number] {
  const width = textWidth(label, size);
  const from = labelX - { start: 0, middle: width / 2, end: width }[anchor];
  return [from, from + width];
}

/** Whether two labels on one line would run into each other. */
function meets(a: Placed, b: Placed, size: number): boolean {
  const [[a0, a1], [b0, b1]] = [extent(a, size), extent(b, size)];
  return a0 - WORD < b1 && b0 - WORD < a1;
}

function linkOf(
  { ore, grade, oxide }: Pick<PlacedRow, 'ore' | 'grade' | 'oxide'>,
  size: number,
): PlacedRow['link'] {
  if (!grade || !oxide) return [];
  const open = [ore, grade, oxide]
    .flatMap((mark) => (mark && mark.labelY === undefined ? [extent(mark, size)] : []))
    .sort(([a], [b]) => a - b);
  const pieces: [number, number][] = [];
  let from = (ore ?? grade).x + MARK;
  for (const [left, right] of open) {
    if (left - WORD > from) pieces.push([from, Math.min(left - WORD, oxide.x - MARK)]);
    from = Math.max(from, right + WORD);
  }
  return [...pieces, [from, oxide.x - MARK] as const].filter(([a, b]) => b - a >= LEAST);
}

export function tonnageLayout(
  rows: readonly Row[],
  yardsticks: readonly Yardstick[],
  form: Form,
): TonnageLayout {
  const { size, pitch, over } = form;
  const ore = logScale('ore', { domain: ORE, range: form.ore });
  const oxide = logScale('contained-reo', { domain: OXIDE, range: form.oxide });
  const reserves = yardsticks.map(({ quantity }) => oxide.position(quantity));
  const newest = rows.findLast(
    ({ group, ore: whole, oxide: part }) => group === 'dated' && whole && part,
  );
  const above = newest ? 64 : 0;
  const top = above + (over ? 58 : 64);
  const groups: TonnageLayout['groups'] = [];
  const gaps: TonnageLayout['gaps'] = [];
  let y = top;
  let before: Row | undefined;
  const placed = rows.map((row): PlacedRow => {
    if (row.group !== before?.group) {
      y += 24;
      groups.push({ label: GROUPS[row.group], y });
      y += 8;
    } else if (row.date && before.date && yearOf(row.date) - yearOf(before.date) >= GAP) {
      y += 20;
      gaps.push({
        label: `${yearOf(row.date) - yearOf(before.date)} years without a dated figure`,
        y: y + 2,
      });
      y += 6;
    }
    before = row;
    const headY = y + (over ? 15 : row.group === 'undated' ? 24 : 17);
    const marksY = y + (over ? 33 : 19);
    y += pitch;
    const at = {
      ore: place(row.ore, ore, 'left', { limit: form.oreGround[0], size }),
      oxide: place(row.oxide, oxide, 'right', { limit: form.width - 2, size, lines: reserves }),
      grade: row.grade && {
        x: form.grade,
        basis: row.grade.basis,
        path: row.grade.path,
        label: gradeLabel(row.grade),
        labelX: form.grade,
        anchor: 'middle' as const,
      },
    };
    const ghost = row.oxide?.basis === 'ghost' ? at.oxide : undefined;
    const { grade: middle, oxide: right } = at;
    if (over && middle && right && meets(right, middle, size))
      Object.assign(right, { labelX: right.x, labelY: headY, anchor: 'middle' });
    if (!ghost || !row.oxide) return { row, y: marksY, headY, ...at, link: linkOf(at, size) };
    if (over) Object.assign(ghost, { labelX: form.width, labelY: headY, anchor: 'end' });
    const label = 'actually ore';
    const from = ore.position({ ...row.oxide.quantity, substance: 'ore' });
    const to = (over ? ghost.x : ghost.labelX - textWidth(ghost.label, size)) - MARK - 2;
    const moved = over
      ? { from, to, label, labelX: from - MARK, anchor: 'end' as const }
      : { from, to, label, labelX: form.grade, anchor: 'middle' as const };
    return { row, y: marksY, headY, ...at, link: [], moved };
  });
  return {
    width: form.width,
    height: y + 34,
    size,
    top,
    bottom: y + 8,
    groups,
    gaps,
    rows: placed,
    gradeX: form.grade,
    panels: {
      ore: panelOf(ore, form.ore, form.oreGround),
      oxide: panelOf(oxide, form.oxide, form.oxideGround),
    },
    yardstick: { x0: Math.min(...reserves), x1: Math.max(...reserves) },
    ...(newest?.ore && newest.oxide
      ? {
          part: {
            y: 22,
            width: form.width,
            part: scaleLinear(
              [0, newest.ore.quantity.value],
              [0, form.width],
            )(newest.oxide.quantity.value),
            whole: `${massLabel(newest.ore.quantity)} of ore, to scale`,
            of: `${massLabel(newest.oxide.quantity)} of oxide said to be in the ore`,
          },
        }
      : {}),
  };
}

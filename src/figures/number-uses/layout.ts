/** Geometry of the uses of a number: a row for each, a column for what it was said to count. */
import { scalePoint } from 'd3';
import { COUNTED, type Counted } from '../../model/vocabulary.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { yearOf } from '../shared/days.ts';
import { textWidth, wrap } from '../shared/text.ts';
import { COLUMNS, countsOf, type UseRow } from './rows.ts';

interface PlacedUse {
  row: UseRow;
  /** Where the row begins, and how tall it is. */
  top: number;
  height: number;
  /** Where its mark and its first line are. */
  y: number;
  date: string;
  number: string;
  /** What it was said to be, then by whom, broken into lines of one measure. */
  lines: { strong: string; plain: string }[];
  textY: number;
}
export interface UsesLayout {
  width: number;
  height: number;
  size: number;
  line: number;
  top: number;
  numberX: number;
  textX: number;
  /** Whether the words of a row are under its marks instead of beside them. */
  under: boolean;
  columns: { kind: Counted; x: number; lines: string[]; count: number }[];
  rows: PlacedUse[];
  /** Where a new year begins. */
  years: number[];
}
interface Form {
  width: number;
  size: number;
  line: number;
  numberX: number;
  columns: [number, number];
  textX: number;
  under: boolean;
}
export const FORMS = {
  wide: {
    width: 800,
    size: 13,
    line: 16,
    numberX: 162,
    columns: [196, 352],
    textX: 392,
    under: false,
  },
  narrow: {
    width: 328,
    size: 12,
    line: 15,
    numberX: 146,
    columns: [180, 300],
    textX: 0,
    under: true,
  },
} as const satisfies Record<string, Form>;

const TOP = 48;
/** Under the last line of a row. */
const PAD = 9;

/** "694": millions of the base unit; the head of the column says so. */
export const millions = (value: number): string => String(Number((value / 1e6).toPrecision(4)));

/**
 * Lines of two runs, the first in bold: what the number was said to be, and who gave it.
 * @param width in units of the drawing
 */
export function twoRuns(
  strong: string,
  plain: string,
  width: number,
  size: number,
): { strong: string; plain: string }[] {
  const joined = `${strong}. ${plain}`;
  let left = strong.length + 1;
  // Bold letters are a little wider than those the widths were taken from.
  return wrap(joined, width - textWidth(strong, size) * 0.03, size).map((line) => {
    const bold = Math.max(0, Math.min(left, line.length));
    left -= line.length + 1;
    return { strong: line.slice(0, bold), plain: line.slice(bold).trimStart() };
  });
}

/** @param rows in order of date */
export function usesLayout(rows: readonly UseRow[], form: Form): UsesLayout {
  const { width, size, line, textX, under } = form;
  const at = scalePoint<Counted>().domain(COLUMNS).range(form.columns);
  const counts = countsOf(rows);
  const years: number[] = [];
  let y = TOP;
  let before: UseRow | undefined;
  const placed = rows.map((row): PlacedUse => {
    const { date, number, said, who } = row.use;
    if (before && yearOf(date) !== yearOf(before.use.date)) {
      years.push(y);
      y += 4;
    }
    before = row;
    const lines = twoRuns(said, who, width - textX, size);
    const height = PAD + (lines.length + (under ? 1 : 0)) * line;
    const top = y;
    y += height;
    const first = top + line + 1;
    return {
      row,
      top,
      height,
      y: first,
      date: dateInWords(date),
      number: millions(number),
      lines,
      textY: under ? first + line : first,
    };
  });
  return {
    width,
    height: y + 2,
    size,
    line,
    top: TOP,
    numberX: form.numberX,
    textX,
    under,
    columns: COLUMNS.map((kind) => ({
      kind,
      x: at(kind) as number,
      lines: COUNTED[kind].label.split(' '),
      count: counts[kind],
    })),
    rows: placed,
    years,
  };
}

/** Geometry of the production figure: bars from nothing on one plain scale of oxide produced in a year. */
import { linearScale } from '../shared/mass.ts';
import { grouped } from '../shared/number.ts';
import type { Bar, Row } from './rows.ts';

type Kind = 'claimed' | 'first' | 'revised';
interface PlacedBar {
  kind: Kind;
  bar: Bar;
  x0: number;
  x1: number;
  y: number;
  label: string;
  labelX: number;
  thick: number;
}
interface PlacedRow {
  row: Row;
  y: number;
  bars: PlacedBar[];
  /** Sentence beneath the bars, where there is one. */
  note?: { text: string; path: string; y: number };
}
export interface ProductionLayout {
  width: number;
  height: number;
  top: number;
  bottom: number;
  ticks: { at: number; label: string }[];
  rows: PlacedRow[];
  over: boolean;
}
interface Form {
  width: number;
  range: [number, number];
  over: boolean;
}
export const FORMS = {
  wide: { width: 800, range: [120, 720], over: false },
  narrow: { width: 328, range: [0, 268], over: true },
} as const satisfies Record<string, Form>;

const TOP = 270_000;
const THICK = 14;
/** The revision is slimmer, so that the two bars of the survey differ in shape. */
const SLIM = 8;
const KINDS = ['claimed', 'first', 'revised'] as const;

/** "140,000 t is the USGS figure for 2020": what the article's number agrees with. */
export function belongsNote(row: Row): string | undefined {
  if (!row.belongs) return undefined;
  return `${grouped(row.belongs.quantity.value)} t is the USGS ${row.belongs.year === '2018' ? 'estimate' : 'figure'} for ${row.belongs.year}`;
}

function noteOf(row: Row): { text: string; path: string } | undefined {
  const text = belongsNote(row);
  if (text && row.belongs) return { text, path: row.belongs.path };
  return row.without;
}

export function productionLayout(
  rows: readonly Row[],
  { width, range, over }: Form,
): ProductionLayout {
  const scale = linearScale('reo-production', { domain: [0, TOP], range }, over ? 2 : 5);
  const top = 26;
  let y = top;
  const placed = rows.map((row): PlacedRow => {
    const start = y + (over ? 22 : 10);
    const bars = KINDS.flatMap((kind) => {
      const bar = row[kind];
      return bar ? [{ kind, bar }] : [];
    }).map(({ kind, bar }, i): PlacedBar => {
      const x1 = scale.position(bar.quantity);
      const label = `${grouped(bar.quantity.value)} t`;
      return {
        kind,
        bar,
        x0: range[0],
        x1,
        y: start + i * (THICK + 4),
        label,
        labelX: x1 + 7,
        thick: kind === 'revised' ? SLIM : THICK,
      };
    });
    y = Math.max(...bars.map((bar) => bar.y + bar.thick)) + 4;
    const text = noteOf(row);
    const note = text && { ...text, y: y + 12 };
    y += note ? 26 : over ? 8 : 12;
    return { row, y: start, bars, note };
  });
  return {
    width,
    height: y + 26,
    top,
    bottom: y,
    ticks: scale.ticks.map(({ value, at }) => ({ at, label: value === 0 ? '0' : grouped(value) })),
    rows: placed,
    over,
  };
}

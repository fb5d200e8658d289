/** Geometry of the ranking: a panel for each edition, all on one plain scale of oxide that begins at zero. */
import { linearScale } from '../shared/mass.ts';
import type { RankedEdition, RankRow } from './rows.ts';
import { barLabel, millions } from './words.ts';

interface PlacedRank {
  row: RankRow;
  /** Middle of the bar. */
  y: number;
  x0: number;
  x1: number;
  /** Where the bar of the earlier versions ends, where there was one. */
  earlierX?: number;
  label: string;
  labelX: number;
}
interface RankPanel {
  edition: RankedEdition;
  /** Left edge and top of the panel. */
  x: number;
  y: number;
  top: number;
  bottom: number;
  ticks: { at: number; label: string }[];
  rows: PlacedRank[];
}
export interface RankLayout {
  width: number;
  height: number;
  /** Thickness of a bar. */
  thick: number;
  panels: RankPanel[];
}
interface Form {
  width: number;
  panel: number;
  names: number;
  /** How far the scale reaches within a panel. */
  scale: number;
  beside: boolean;
}
export const FORMS = {
  wide: { width: 800, panel: 384, names: 92, scale: 226, beside: true },
  narrow: { width: 328, panel: 328, names: 78, scale: 184, beside: false },
} as const satisfies Record<string, Form>;

/** The largest reserve of any edition, in tonnes; the tests hold the records to it. */
export const MOST = 45e6;
const ROW = 20;
const THICK = 11;
const HEAD = 44;
const FOOT = 22;

/** @param editions side by side, or one under the other */
export function rankLayout(editions: readonly RankedEdition[], form: Form): RankLayout {
  const { width, panel, names, scale, beside } = form;
  let y = 0;
  let height = 0;
  const panels = editions.map((edition, i): RankPanel => {
    const x = beside ? (width - panel) * (i / Math.max(1, editions.length - 1)) : 0;
    const mass = linearScale(
      'contained-reo',
      { domain: [0, MOST], range: [x + names, x + names + scale] },
      5,
    );
    const top = y + HEAD;
    const rows = edition.rows.map((row, j): PlacedRank => {
      const x1 = mass.position(row.reserve.quantity);
      const earlierX =
        row.kind === 'country' && row.earlier ? mass.position(row.earlier.quantity) : undefined;
      return {
        row,
        y: top + 12 + j * ROW,
        x0: x + names,
        x1,
        ...(earlierX !== undefined && { earlierX }),
        label: barLabel(row),
        labelX: Math.max(x1, earlierX ?? 0) + 6,
      };
    });
    const bottom = top + 4 + rows.length * ROW;
    const placed = {
      edition,
      x,
      y,
      top,
      bottom,
      ticks: mass.ticks.map(({ value, at }) => ({ at, label: millions(value) })),
      rows,
    };
    height = Math.max(height, bottom + FOOT);
    if (!beside) y = bottom + FOOT + 18;
    return placed;
  });
  return { width, height, thick: THICK, panels };
}

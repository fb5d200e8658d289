/** The widths at which maps are drawn. Letters are about the same size on the screen at each. */
import type { Format } from '../compose.ts';

/** @param symbols multiple of the usual size of symbols */
export const formats = (
  widths: readonly [number, number, number],
  symbols = 1,
): readonly [Format, Format, Format] => [
  { width: widths[0], font: 14, symbol: 6 * symbols },
  { width: widths[1], font: 13, symbol: 5.5 * symbols },
  { width: widths[2], font: 12.5, symbol: 5 * symbols },
];
/** Positions in lists of formats. */
export const LARGE = 0;
export const MEDIUM = 1;
export const SMALL = 2;

/** How wide a text runs. Widths are those of the site's sans at weight 600, in thousandths of an em, measured in Chromium. */
const WIDTHS: [width: number, letters: string][] = [
  [210, ' '],
  [270, 'ıij'],
  [290, 'Iİl.,;:′·'],
  [330, 'f-()'],
  [350, '°/'],
  [370, 't'],
  [390, 'r'],
  [450, 'sşz'],
  [470, 'cç'],
  [490, 'x–'],
  [510, 'JLYevy'],
  [530, '0123456789Fagğk×'],
  [550, 'ESŞTVXZoö'],
  [570, 'Abdhnpquü'],
  [590, 'CÇP'],
  [610, 'BKR'],
  [630, 'DGĞ'],
  [670, 'HNUÜ'],
  [690, 'OÖQ'],
  [750, 'Mw'],
  [810, 'W'],
  [850, 'm%'],
];
const widthOf = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Where the site's font is missing another one stands in; most run a little wider. */
const SLACK = 1.05;

/** Width of a line of text at a font size, on the safe side. */
export function textWidth(text: string, size: number, tracking = 0): number {
  const letters = [...text];
  return (
    (letters.reduce((sum, letter) => sum + (widthOf.get(letter) ?? 600), 0) / 1000) * size * SLACK +
    tracking * letters.length
  );
}

/** A rectangle by its sides. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const within = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export type Anchor = 'start' | 'middle' | 'end';
/** Height of a line as a multiple of the font size. */
export const LEADING = 1.18;

/** The box of a text set in lines, by the baseline of its first line. */
export function textBox(
  lines: readonly string[],
  {
    x,
    y,
    size,
    anchor,
    tracking = 0,
  }: { x: number; y: number; size: number; anchor: Anchor; tracking?: number },
): Rect {
  const width = Math.max(...lines.map((line) => textWidth(line, size, tracking)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return {
    left,
    right: left + width,
    top: y - size * 0.8,
    bottom: y + size * 0.25 + (lines.length - 1) * size * LEADING,
  };
}

/**
 * Paints a card. It has few colours, so a pixel is the number of one: the paper, or one of the steps from the paper to a
 * colour of the card, which smooth the edges of letters. What stands on a card does not overlap.
 */
import { COLOURS } from '../model/colours.ts';
import { type Drawing, HEIGHT, WIDTH } from './card.ts';
import type { Mask } from './raster.ts';
import type { Fonts } from './typeset.ts';

export type Rgb = readonly [red: number, green: number, blue: number];
export interface Painted {
  /** The number of a colour each, row by row. */
  pixels: Uint8Array;
  colours: Rgb[];
}

/** Four bits hold as many. */
const MOST_COLOURS = 16;
/** A letter begins at one of so many places within a pixel. */
const SHIFTS = 4;

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** For each coverage from 0 to 255 the number of the colour that shows it; the last is the colour itself. */
type Steps = Uint8Array;

/** Boxes have straight edges and need one step; letters and signs share what is left. */
function palette({ boxes, lines, sign }: Drawing): { steps: Map<string, Steps>; colours: Rgb[] } {
  const smooth = new Set([...lines, ...(sign ? [sign] : [])].map(({ colour }) => colour));
  const straight = new Set(boxes.map(({ colour }) => colour)).difference(smooth);
  const each = Math.floor((MOST_COLOURS - 1 - straight.size) / smooth.size);
  const paper = rgb(COLOURS.paper.light);
  const steps = new Map<string, Steps>();
  const colours: Rgb[] = [paper];
  for (const colour of [...smooth, ...straight]) {
    const count = smooth.has(colour) ? each : 1;
    const before = colours.length - 1;
    steps.set(
      colour,
      Uint8Array.from({ length: 256 }, (_, covered) => {
        const step = Math.round((covered * count) / 255);
        return step === 0 ? 0 : before + step;
      }),
    );
    const full = rgb(colour);
    for (let step = 1; step <= count; step += 1)
      colours.push(
        paper.map((part, i) =>
          Math.round(part + (((full[i] as number) - part) * step) / count),
        ) as unknown as Rgb,
      );
  }
  return { steps, colours };
}

/** @param signOf the shape of a finding, at a size in pixels */
export function painted(
  drawing: Drawing,
  fonts: Fonts,
  signOf: (sign: NonNullable<Drawing['sign']>) => Mask,
): Painted {
  const { steps, colours } = palette(drawing);
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const stepsOf = (colour: string): Steps => steps.get(colour) as Steps;
  const stamp = ({ left, top, width, height, coverage }: Mask, x: number, y: number, to: Steps) => {
    for (let row = 0; row < height; row += 1) {
      const start = (y + top + row) * WIDTH + x + left;
      for (let column = 0; column < width; column += 1) {
        const colour = to[coverage[row * width + column] as number] as number;
        // Where two letters touch, the darker edge stays.
        if (colour > (pixels[start + column] as number)) pixels[start + column] = colour;
      }
    }
  };
  for (const { x, y, width, height, colour } of drawing.boxes) {
    for (let row = y; row < y + height; row += 1)
      pixels.fill(stepsOf(colour)[255] as number, row * WIDTH + x, row * WIDTH + x + width);
  }
  for (const { letters, face, size, x, y, colour } of drawing.lines)
    for (const letter of letters) {
      const shifted = Math.round((x + letter.x * size) * SHIFTS);
      const shift = (shifted % SHIFTS) / SHIFTS;
      const mask = fonts.letter(face, letter.glyph, size, shift);
      stamp(mask, Math.floor(shifted / SHIFTS), y - Math.round(letter.y * size), stepsOf(colour));
    }
  if (drawing.sign)
    stamp(signOf(drawing.sign), drawing.sign.x, drawing.sign.y, stepsOf(drawing.sign.colour));
  return { pixels, colours };
}

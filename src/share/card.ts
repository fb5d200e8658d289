/**
 * The image shown where a page is shared: a sheet of 1200 by 630 with a kicker, what is said, by whom, what was found and
 * the permalink. What was found about a claim comes first and, shape and word, stands in the square that a crop to the
 * middle leaves; so does a title with its answer. Pure layout: letters are measured and drawn by the typesetter it is given.
 */
import { GLYPHS } from '../figures/shared/glyphs.ts';
import { COLOURS, FINDING_COLOURS } from '../model/colours.ts';
import { type Verdict, verdictLabel } from '../model/verdict.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

export type Face = 'serif' | 'serif-bold' | 'sans' | 'sans-bold';
/** A line of text set in a face of one unit of height: its width, and its outlines as SVG with the baseline at zero. */
export interface Line {
  width: number;
  svg: string;
}
export type Typesetter = (text: string, face: Face) => Line;

export interface Card {
  kicker: string;
  /** The statement of a claim, a question, a title. Never cut. */
  title: string;
  /** Under the title: who says so and how it is hedged; an answer. */
  note?: string;
  finding?: { finding: Verdict; gist: string };
  /** As it is read out: without its scheme. */
  address: string;
  name: string;
}

const colourOf = (finding: Verdict): string =>
  (finding === 'withdrawn' ? COLOURS.muted : FINDING_COLOURS[finding]).light;

const LEFT = 64;
const MEASURE = WIDTH - 2 * LEFT;

/** Breaks text into lines no wider than the measure; a word that is wider stands alone. */
function broken(
  text: string,
  face: Face,
  size: number,
  measure: number,
  set: Typesetter,
): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && set(`${last} ${word}`, face).width * size <= measure)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Block {
  lines: string[];
  face: Face;
  size: number;
  leading: number;
  colour: string;
}
const height = ({ lines, size, leading }: Block): number => lines.length * size * leading;

/** The largest size at which a text keeps within a height; the least size, whatever height it then takes. */
function fitted(
  text: string,
  face: Face,
  sizes: readonly number[],
  within: number,
  colour: string,
  set: Typesetter,
  measure = MEASURE,
): Block {
  const [size = 1, ...smaller] = sizes;
  const block = {
    lines: broken(text, face, size, measure, set),
    face,
    size,
    leading: size > 30 ? 1.18 : 1.34,
    colour,
  };
  return height(block) <= within || smaller.length === 0
    ? block
    : fitted(text, face, smaller, within, colour, set, measure);
}

function drawn(
  { lines, face, size, leading, colour }: Block,
  x: number,
  top: number,
  set: Typesetter,
): string {
  const first = top + size * (leading / 2 + 0.33);
  return lines
    .map(
      (line, i) =>
        `<g fill="${colour}" transform="translate(${x} ${(first + i * size * leading).toFixed(2)}) scale(${size})">${set(line, face).svg}</g>`,
    )
    .join('');
}

const one = (text: string, face: Face, size: number, colour: string): Block => ({
  lines: [text],
  face,
  size,
  leading: 1.2,
  colour,
});

/** What stands on every card: the edge of the sheet, its head and its foot. */
function sheet(card: Card, set: Typesetter): string {
  const ticks = Array.from({ length: 24 }, (_, i) => `M${(i + 1) * 48} 10v10`).join('');
  const kicker = one(card.kicker, 'sans-bold', 24, COLOURS.muted.light);
  const kickerWidth = set(card.kicker, kicker.face).width * kicker.size;
  return [
    `<path fill="${COLOURS.paper.light}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${COLOURS.ink.light}" d="M0 0h${WIDTH}v10H0z"/>`,
    `<path stroke="${COLOURS['rule-strong'].light}" stroke-width="2" d="${ticks}"/>`,
    drawn(one(card.name, 'serif-bold', 30, COLOURS.ink.light), LEFT, 40, set),
    drawn(kicker, WIDTH - LEFT - kickerWidth, 44, set),
    `<path stroke="${COLOURS['rule-strong'].light}" stroke-width="2" d="M${LEFT} 572h${MEASURE}"/>`,
    drawn(fitted(card.address, 'sans', [24, 20, 16], 32, COLOURS.muted.light, set), LEFT, 584, set),
  ].join('');
}

/** The square that a crop to the middle leaves, less its margins. */
const SQUARE = { left: (WIDTH - HEIGHT) / 2 + 20, measure: HEIGHT - 40 };
/** Between the head and the foot. */
const ROOM = { top: 100, bottom: 556 };

/** The rule beside a text that begins at the edge of the square. */
const rule = (colour: string, top: number, bottom: number): string =>
  `<path fill="${colour}" d="M${SQUARE.left - 24} ${top}h6V${bottom}h-6z"/>`;

/** A title and what explains it, in the square between head and foot. */
function titled(card: Card, set: Typesetter): string {
  const note = card.note
    ? fitted(card.note, 'sans', [31, 28, 25, 22], 190, COLOURS.muted.light, set, SQUARE.measure)
    : undefined;
  const under = note ? height(note) + 18 : 0;
  const space = ROOM.bottom - ROOM.top - under;
  const sizes = [68, 62, 58, 52, 47, 42, 38, 34, 31, 28, 25];
  const title = fitted(
    card.title,
    'serif-bold',
    sizes,
    space,
    COLOURS.ink.light,
    set,
    SQUARE.measure,
  );
  const top = ROOM.top + Math.max(0, (space - height(title)) * 0.4);
  const noteAt = top + height(title) + 18;
  return [
    rule(COLOURS.accent.light, top, top + height(title) + under),
    drawn(title, SQUARE.left, top, set),
    note ? drawn(note, SQUARE.left, noteAt, set) : '',
  ].join('');
}

/** Side of the field of a glyph, and how wide it is drawn beside the word of the finding. */
const [FIELD, GLYPH] = [16, 76];

/** What was found, in the square; under it the claim, set as a quotation is, with who makes it. */
function weighed(
  card: Card,
  { finding, gist }: NonNullable<Card['finding']>,
  set: Typesetter,
): string {
  const colour = colourOf(finding);
  const beside = GLYPH + 20;
  const label = fitted(
    verdictLabel(finding),
    'sans-bold',
    [76, 68, 60, 54],
    92,
    colour,
    set,
    SQUARE.measure - beside,
  );
  const labelAt = ROOM.top;
  const glyphAt = labelAt + (height(label) - GLYPH) / 2;
  const found = fitted(
    gist,
    'sans-bold',
    [34, 31, 28, 25],
    132,
    COLOURS.ink.light,
    set,
    SQUARE.measure,
  );
  const foundAt = labelAt + height(label) + 10;
  const measure = WIDTH - LEFT - SQUARE.left;
  const source = card.note
    ? fitted(card.note, 'sans', [25, 22, 19], 76, COLOURS.muted.light, set, measure)
    : undefined;
  const claimAt = foundAt + height(found) + 30;
  const space = ROOM.bottom - claimAt - (source ? height(source) + 10 : 0);
  const claim = fitted(
    card.title,
    'serif',
    [38, 34, 31, 28, 25, 22, 20],
    space,
    COLOURS.ink.light,
    set,
    measure,
  );
  const end = claimAt + height(claim) + (source ? height(source) + 10 : 0);
  return [
    `<g color="${colour}" stroke="${colour}" stroke-width="2" fill="none" transform="translate(${SQUARE.left} ${glyphAt.toFixed(2)}) scale(${GLYPH / FIELD})">${GLYPHS[finding]}</g>`,
    drawn(label, SQUARE.left + beside, labelAt, set),
    drawn(found, SQUARE.left, foundAt, set),
    rule(colour, claimAt, end),
    drawn(claim, SQUARE.left, claimAt, set),
    source ? drawn(source, SQUARE.left, claimAt + height(claim) + 10, set) : '',
  ].join('');
}

/** Sets each text once: whatever its size, its letters are those of one unit of height. */
function once(set: Typesetter): Typesetter {
  const lines = new Map<string, Line>();
  return (text, face) => {
    const key = `${face} ${text}`;
    const line = lines.get(key) ?? set(text, face);
    lines.set(key, line);
    return line;
  };
}

/** @returns a whole SVG document without text elements, so that no font of the machine is asked for */
export function cardSvg(card: Card, typesetter: Typesetter): string {
  const set = once(typesetter);
  const inside = card.finding ? weighed(card, card.finding, set) : titled(card, set);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${sheet(card, set)}${inside}</svg>`;
}

/**
 * The image shown where a page is shared: a sheet of 1200 by 630 with a kicker, what is said, by whom, what was found and
 * the permalink. Pure layout: letters are measured and drawn by the typesetter it is given.
 */
import { GLYPHS } from '../figures/shared/glyphs.ts';
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
  /** Under the title: who says so and with what hedge; an answer. */
  note?: string;
  finding?: { finding: Verdict; gist: string };
  /** As it is read out: without its scheme. */
  address: string;
  name: string;
}

/** The light colours of src/styles/tokens.css. */
const INK = '#1d1b18';
const MUTED = '#514d46';
const RULE = '#8d8677';
const PAPER = '#fcfbf7';
const ACCENT = '#8a2b12';
const COLOURS: Record<Verdict, string> = {
  withdrawn: MUTED,
  corroborated: '#1b5741',
  partly: '#654600',
  contested: '#573683',
  contradicted: '#931a1f',
  'one-source': '#1e545c',
  untraced: '#514d46',
  opinion: '#27506f',
};

/** All colours of a card, the ground first: letters are drawn in the second to fourth. */
export const coloursOf = ({
  finding,
}: Card): { ground: string; solid: string[]; drawn: string[] } => ({
  ground: PAPER,
  solid: [RULE],
  drawn: [INK, MUTED, finding ? COLOURS[finding.finding] : ACCENT],
});

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

/** @returns a whole SVG document without text elements, so that no font of the machine is asked for */
export function cardSvg(card: Card, set: Typesetter): string {
  const one = (text: string, face: Face, size: number, colour: string): Block => ({
    lines: [text],
    face,
    size,
    leading: 1.2,
    colour,
  });
  const parts: string[] = [];
  const ticks = Array.from({ length: 24 }, (_, i) => `M${(i + 1) * 48} 10v10`).join('');
  parts.push(
    `<path fill="${PAPER}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/><path fill="${INK}" d="M0 0h${WIDTH}v10H0z"/><path stroke="${RULE}" stroke-width="2" d="${ticks}"/>`,
  );

  // Head and foot stand; what is between shares the rest.
  parts.push(drawn(one(card.name, 'serif-bold', 30, INK), LEFT, 40, set));
  const kicker = one(card.kicker, 'sans-bold', 24, MUTED);
  parts.push(
    drawn(kicker, WIDTH - LEFT - set(card.kicker, kicker.face).width * kicker.size, 44, set),
  );
  parts.push(`<path stroke="${RULE}" stroke-width="2" d="M${LEFT} 572h${MEASURE}"/>`);
  parts.push(drawn(fitted(card.address, 'sans', [24, 20, 16], 32, MUTED, set), LEFT, 584, set));

  const verdict =
    card.finding && fitted(card.finding.gist, 'sans', [25, 23], 68, INK, set, MEASURE - 28);
  const bottom = verdict ? 552 - 44 - height(verdict) - 20 : 552;
  const note = card.note
    ? fitted(
        card.note,
        'sans',
        card.finding ? [27, 24, 21] : [34, 30, 27, 24],
        card.finding ? 76 : 180,
        MUTED,
        set,
      )
    : undefined;
  const space = bottom - 96 - (note ? height(note) + 18 : 0);
  const title = fitted(
    card.title,
    'serif-bold',
    [...(card.finding ? [] : [76, 68, 62]), 58, 52, 47, 42, 38, 34, 31, 28, 25],
    space,
    INK,
    set,
  );
  const top = 96 + Math.max(0, (space - height(title)) * 0.4);
  parts.push(drawn(title, LEFT, top, set));
  if (note) parts.push(drawn(note, LEFT, top + height(title) + 18, set));

  if (card.finding && verdict) {
    const { finding } = card.finding;
    const colour = COLOURS[finding];
    const from = bottom + 8;
    parts.push(`<path fill="${colour}" d="M${LEFT} ${from}h8V552h-8z"/>`);
    parts.push(
      `<g color="${colour}" stroke="${colour}" stroke-width="2" fill="none" transform="translate(${LEFT + 28} ${from + 7}) scale(1.75)">${GLYPHS[finding]}</g>`,
    );
    parts.push(drawn(one(verdictLabel(finding), 'sans-bold', 32, colour), LEFT + 68, from, set));
    parts.push(drawn(verdict, LEFT + 28, from + 46, set));
  } else {
    parts.push(`<path fill="${ACCENT}" d="M${LEFT} 566h96v6h-96z"/>`);
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
}

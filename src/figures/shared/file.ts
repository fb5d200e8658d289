/** A figure as one SVG file that needs nothing else: title, drawing, source. Light colours only. */
import { type Element, element, svgText } from './svg.ts';
import { wrap } from './text.ts';

const PAD = 24;
const TITLE = 20;
const SMALL = 12;

/** Values of the tokens of a style sheet: the first where there are more, light where there are two. */
export function lightTokens(css: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', light, value] of css.matchAll(
    /^\s*--([\w-]+): (?:light-dark\((#[0-9a-f]+), #[0-9a-f]+\)|([^;]+));/gmu,
  ))
    if (!tokens.has(name)) tokens.set(name, light ?? value ?? '');
  return tokens;
}

/**
 * A style sheet for readers of SVG that know neither layers nor tokens.
 * @param css rules in one layer
 * @throws where a token is used that there is none of
 */
export function plainStyle(css: string, tokens: ReadonlyMap<string, string>): string {
  return css
    .replace(/\/\*.*?\*\//gsu, '')
    .replace(/^\s*@layer [\w-]+ \{$(.*)^\}\s*$/msu, '$1')
    .replace(/var\(--([\w-]+)\)/gu, (_, name: string) => {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`There is no token --${name}.`);
      return value;
    })
    .replace(/\s+/gu, ' ')
    .trim();
}

interface About {
  title: string;
  /** Where the figure is from: title of the site, release, address, licence. */
  source: string;
  style: string;
  paper: string;
}

/**
 * @param drawing with a `viewBox` that begins at (0, 0)
 * @returns the text of an SVG file
 */
export function figureFile(drawing: Element, { title, source, style, paper }: About): string {
  const [, , across, down] = String(drawing.attributes.viewBox).split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const lines = wrap(title, across, TITLE);
  const notes = wrap(source, across, SMALL);
  const top = PAD + lines.length * TITLE * 1.3 + 12;
  const width = across + 2 * PAD;
  const height = top + down + notes.length * SMALL * 1.5 + 2 * PAD;
  const words = (text: readonly string[], y: number, size: number, name: string) =>
    text.map((line, i) =>
      element(
        'text',
        { class: name, x: PAD, y: y + i * size * 1.3, style: `font-size:${size}px` },
        line,
      ),
    );
  const whole = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'fig',
      width,
      height,
      viewBox: `0 0 ${width} ${Math.round(height)}`,
      lang: 'en',
    },
    element('title', {}, title),
    element('style', {}, style),
    element('rect', { width: '100%', height: '100%', fill: paper }),
    element(
      'svg',
      {},
      words(lines, PAD + TITLE, TITLE, 'strong'),
      words(notes, top + down + PAD + SMALL, SMALL, 'muted'),
    ),
    {
      ...drawing,
      attributes: { ...drawing.attributes, x: PAD, y: top, width: across, height: down },
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(whole)}\n`;
}

/** A map as one SVG file that needs nothing else: drawings side by side, legend, credits. */

import { COLOURS } from '../../model/colours.ts';
import { type Element, element, svgText } from '../shared/svg.ts';
import { withLooks } from './colours.ts';
import { legend } from './legend.ts';
import { textWidth } from './measure.ts';
import { drawing } from './render.ts';
import type { Drawing, Sheet } from './sheet.ts';

const PAD = 20;
const SMALL = 11;
const TITLE = 18;
/** Room for titles of two lines above the drawings. */
const TOP = 64;
const at = (x: number, y: number) => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** Breaks a text into lines no wider than the room. */
function wrapped(text: string, room: number, size: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (textWidth(longer, size) > room) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function legendRow(
  sheets: readonly Sheet[],
  room: number,
): { elements: Element[]; height: number } {
  let [x, y] = [0, 0];
  const elements = legend(sheets).map(({ label, sign }) => {
    const width = textWidth(label, 13) + 36;
    if (x + width > room) [x, y] = [0, y + 20];
    const made = element(
      'g',
      { transform: at(x + 8, y) },
      sign,
      element('text', { class: 'map-figure', x: 14, y: 4.5, 'font-size': 13 }, label),
    );
    x += width;
    return made;
  });
  return { elements, height: y + 20 };
}

/**
 * @param sheets the map, and any inset to stand at its right
 * @param source where the map is from: title of the site, release, address, licence
 * @returns the text of an SVG file
 */
export function mapFile(sheets: readonly Sheet[], source: string): string {
  const first = sheets[0] as Sheet;
  const outer = sheets.map((sheet) => {
    const { size, margin } = sheet.drawings[0] as Drawing;
    return {
      sheet,
      width: size.width + 2 * margin.x,
      height: size.height + margin.top + margin.bottom,
    };
  });
  const width = outer.reduce((sum, o) => sum + o.width, 0) + 2 * PAD;
  const height = Math.max(...outer.map((o) => o.height));
  let x = PAD;
  const maps = outer.map(({ sheet, width: w, height: h }) => {
    const svg = drawing(sheet, 0, { standalone: true });
    svg.attributes = { ...svg.attributes, xmlns: undefined, x, y: TOP, width: w, height: h };
    const lines = wrapped(sheet.title, w - 40, TITLE);
    const title = lines.map((line, i) =>
      element(
        'text',
        {
          class: 'map-remark',
          x: x + 24,
          y: TOP - 14 - (lines.length - 1 - i) * TITLE * 1.2,
          'font-size': TITLE,
        },
        line,
      ),
    );
    x += w;
    return [...title, svg];
  });
  const row = legendRow(sheets, width - 2 * PAD - 30);
  const top = TOP + height + 8;
  const notes = [...new Set(sheets.flatMap(({ credits }) => credits)), source].flatMap((credit) =>
    wrapped(credit, width - 2 * PAD - 30, SMALL),
  );
  const whole = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: top + row.height + notes.length * 15 + PAD,
      viewBox: `0 0 ${width.toFixed(1)} ${(top + row.height + notes.length * 15 + PAD).toFixed(1)}`,
      lang: 'en',
    },
    element('title', {}, first.title),
    element('desc', {}, sheets.map(({ description }) => description).join(' ')),
    element('rect', { width: '100%', height: '100%', fill: COLOURS.paper.light }),
    maps.flat(),
    element('g', { transform: at(PAD + 24, top) }, row.elements),
    element(
      'g',
      { transform: at(PAD + 24, top + row.height + 8) },
      notes.map((line, i) =>
        element('text', { class: 'map-figure', y: i * 15, 'font-size': SMALL }, line),
      ),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(whole, withLooks)}\n`;
}

/** Ships to the browser. Makes elements without ever reading markup: what was typed and what was found stay text. */
import { markedRuns } from '../../model/search/marked-runs.ts';

type Child = Node | string | null | undefined | false;

/** An element with attributes and children; an attribute that is `false` or `undefined` is left out, and a child of which nothing is seen. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false && value !== undefined) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A word with one of these letters is Turkish wherever the brief writes one. Pages tag names by the list of them, which would be long to send. */
const TURKISH = /(\p{L}*[İçğıöşü]\p{L}*)/iu;

/** A text with its matches in `<mark>` and its Turkish words in their language. */
export function marked(text: string, marks: ReadonlySet<string>): (Node | string)[] {
  return markedRuns(text, marks).flatMap(({ text: run, marked: found }) =>
    run.split(TURKISH).map((part, i) => {
      const lang = i % 2 > 0 && 'tr';
      return part && (found || lang) ? element(found ? 'mark' : 'span', { lang }, part) : part;
    }),
  );
}

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a finding, drawn once on the page. */
export function glyph(finding: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'glyph');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#g-${finding}`);
  svg.append(use);
  return svg;
}

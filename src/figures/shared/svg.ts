/** A small tree of SVG elements and its text. */

export interface Element {
  tag: string;
  attributes: Record<string, string | number | undefined>;
  children: (Element | string)[];
}

type Child = Element | string | null | undefined;

export function element(
  tag: string,
  attributes: Element['attributes'] = {},
  ...children: (Child | Child[])[]
): Element {
  return { tag, attributes, children: children.flat().filter((child) => child != null) };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const number = (value: number): string =>
  String(Number(value.toFixed(Math.abs(value) < 10 ? 2 : 1)));

/** @param change may alter each element's attributes, such as classes into colours */
export function svgText(
  { tag, attributes, children }: Element,
  change: (attributes: Element['attributes'], tag: string) => Element['attributes'] = (a) => a,
): string {
  const written = Object.entries(change(attributes, tag))
    .filter((pair): pair is [string, string | number] => pair[1] !== undefined)
    .map(
      ([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? number(value) : value)}"`,
    )
    .join('');
  if (children.length === 0) return `<${tag}${written}/>`;
  return `<${tag}${written}>${children.map((child) => (typeof child === 'string' ? escaped(child) : svgText(child, change))).join('')}</${tag}>`;
}

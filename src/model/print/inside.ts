/**
 * Fits the HTML of a page into one document with others: ids made its own, headings lowered, and links that lead to what
 * the document holds turned into links inside it. Works on HTML that our own templates wrote, not on any HTML.
 */

export interface Fitting {
  /** Put before every id of the piece; claims and their notes keep theirs, which are unique in the whole brief. */
  prefix?: string;
  /** By how many ranks headings are lowered. */
  lower?: number;
  /** Path of the page the piece is from, where it points at ids of that page that do not come with it. */
  here?: string;
  /** Path under which the site lives, with a slash at both ends. */
  base: string;
  /** The id under which the document holds what an address leads to. */
  idOf(path: string, fragment: string): string | undefined;
}

const CLAIM = /^(?:note-)?[a-z]{2}-[1-9]\d*$/u;

export function fitInside(html: string, { prefix, lower = 0, here, base, idOf }: Fitting): string {
  const own = new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id as string));
  const renamed = (id: string): string =>
    prefix && own.has(id) && !CLAIM.test(id) ? `${prefix}-${id}` : id;
  return (
    html
      // Controls do nothing in a document.
      .replace(/<fieldset\b.*?<\/fieldset>/gsu, '')
      // So many named regions would only be in the way.
      .replace(
        /(<section\b[^>]*?)\s(?:role|aria-labelledby)="[^"]*"(?:\s(?:role|aria-labelledby)="[^"]*")?/gu,
        '$1',
      )
      .replace(
        /(\s(?:id|for|headers|aria-labelledby|aria-describedby|aria-controls|aria-owns))="([^"]*)"/gu,
        (_, name, ids: string) => `${name}="${ids.split(' ').map(renamed).join(' ')}"`,
      )
      .replace(/url\(#([^)"]*)\)/gu, (_, id: string) => `url(#${renamed(id)})`)
      .replace(
        /(\s(?:xlink:)?href)="#([^"]*)"/gu,
        (_, name, id: string) =>
          `${name}="#${own.has(id) || here === undefined ? renamed(id) : (idOf(here, id) ?? id)}"`,
      )
      .replace(
        /(<a\b[^>]*?\shref)="([^"#]*)(?:#([^"]*))?"/gu,
        (whole, name, path: string, fragment = '') => {
          if (!path.startsWith(base)) return whole;
          const id = idOf(path.slice(base.length), fragment);
          return id === undefined ? whole : `${name}="#${id}"`;
        },
      )
      .replace(
        /<(\/?)h([1-6])\b/gu,
        (_, slash, rank) => `<${slash}h${Math.min(6, Number(rank) + lower)}`,
      )
  );
}

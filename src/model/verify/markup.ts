/** Takes the words out of a saved web page. Crude on purpose: what it gives is proved by digests, never trusted. */

/** Elements whose content is not part of what a reader sees. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'svg']);
/** Elements that run on in a line; every other one ends it. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
]);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  Ccedil: 'Ç',
  ccedil: 'ç',
  Ouml: 'Ö',
  ouml: 'ö',
  Uuml: 'Ü',
  uuml: 'ü',
  shy: '',
};

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );

/** Whether a text is a saved page and not words that happen to hold tags. */
export const isMarkup = (text: string): boolean =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)\b/iu.test(
    text.slice(0, 2000),
  );

/** The visible words of a page, a line for each block. Goes through the text once, whatever stands in it. */
export function textOfMarkup(html: string): string {
  const lower = html.toLowerCase();
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    // Line breaks of the source mean nothing in a page.
    out.push(decoded(html.slice(at, open).replace(/\s*\n\s*/gu, ' ')));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)/u.exec(lower.slice(open, open + 24))?.[1];
    const close = html.indexOf('>', open);
    if (close < 0) at = html.length;
    else if (name && UNSEEN.has(name) && lower[open + 1] !== '/') {
      const end = lower.indexOf(`</${name}`, close);
      at = end < 0 ? html.length : end;
    } else {
      if (!name || !INLINE.has(name)) out.push('\n');
      at = close + 1;
    }
  }
  out.push(decoded(html.slice(at)));
  return out
    .join('')
    .replace(/[^\S\n]*\n\s*/gu, '\n')
    .trim();
}

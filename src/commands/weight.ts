/** What a built page weighs: everything a browser fetches to show it the first time, compressed as it travels. */
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtPages } from '../integrations/built-files.ts';
import { pageKind } from '../model/pages.ts';

export const PARTS = ['html', 'css', 'script', 'font', 'image'] as const;
export type Part = (typeof PARTS)[number];
type Bytes = Record<Part, number>;

export interface PageWeight {
  /** Path from the root of the site: `claims/am-1/`, empty for the home page. */
  path: string;
  kind: string;
  requests: Record<Part, number>;
  fontBytes: number;
  gzip: Bytes;
  /** Takes its time, and is asked for of few pages. */
  brotli(): Bytes;
  /** Each drawing that stands in the page. */
  drawings: { name: string; gzip: number }[];
}

/** All of a page but its fonts. */
export const wholeOf = ({ html, css, script, image }: Bytes): number => html + css + script + image;

type Format = 'gzip' | 'brotli';
const PACK: Record<Format, (bytes: Buffer) => number> = {
  gzip: (bytes) => gzipSync(bytes, { level: 9 }).length,
  brotli: (bytes) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
      .length,
};
/** Bytes as they travel: what does not shrink is sent as it is. */
export const packed = (bytes: Buffer, format: Format): number =>
  Math.min(bytes.length, PACK[format](bytes));

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';

/** Reads files of a built site by address and remembers what each weighs. */
class Site {
  readonly #folder: string;
  readonly #base: string;
  readonly #sizes = new Map<string, number>();

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  read = (address: string): Buffer =>
    readFileSync(join(this.#folder, address.slice(this.#base.length)));

  size(address: string, format: Format): number {
    const key = `${format} ${address}`;
    const size = this.#sizes.get(key) ?? packed(this.read(address), format);
    this.#sizes.set(key, size);
    return size;
  }

  /** A script with everything it imports at once. */
  scripts(first: readonly string[]): string[] {
    const all = new Set(first);
    for (const address of all)
      for (const [, from] of this.read(address)
        .toString()
        .matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/gu))
        all.add(posix.resolve(posix.dirname(address), from as string));
    return [...all];
  }

  /** Fonts the style sheets name, all of them in use on every page; those that Firefox prints with come later. */
  fonts(sheets: readonly string[]): string[] {
    return [
      ...new Set(
        sheets.flatMap((sheet) =>
          [
            ...this.read(sheet)
              .toString()
              .replace(PRINT_FACES, '')
              .matchAll(/url\(["']?([^"')]+\.woff2)/gu),
          ].map(([, from]) => posix.resolve(posix.dirname(sheet), from as string)),
        ),
      ),
    ];
  }
}

/** What src/styles/print.css gives to Firefox alone, as it is minified. */
const PRINT_FACES =
  /@media print\{@supports \(\(-moz-appearance:none\)\)\{(?:@font-face\{[^}]*\})+/gu;

/** Markup of a glyph is shorter than this, in characters, and of a drawing longer. */
const GLYPH_LENGTH = 2000;

/** Outermost drawings of a page, each named by its class; glyphs are too small to count. */
function drawingsOf(html: string): PageWeight['drawings'] {
  const found: PageWeight['drawings'] = [];
  let depth = 0;
  let start = 0;
  for (const tag of html.matchAll(/<svg\b[^>]*>|<\/svg>/gu)) {
    if (tag[0].startsWith('</')) {
      depth -= 1;
      if (depth > 0) continue;
      const drawing = html.slice(start, tag.index + tag[0].length);
      if (drawing.length > GLYPH_LENGTH)
        found.push({
          name: attribute(drawing.slice(0, drawing.indexOf('>') + 1), 'class'),
          gzip: packed(Buffer.from(drawing), 'gzip'),
        });
    } else {
      if (depth === 0) start = tag.index;
      depth += 1;
    }
  }
  return found;
}

function weighPage(site: Site, path: string, html: string): PageWeight {
  const tags = (pattern: RegExp, name: string): string[] =>
    [...new Set([...html.matchAll(pattern)].map(([tag]) => attribute(tag, name)))].filter(
      (address) => address && !address.startsWith('data:'),
    );
  const sheets = tags(/<link\b[^>]*rel="stylesheet"[^>]*>/gu, 'href');
  const fetched: Record<Exclude<Part, 'html'>, string[]> = {
    css: sheets,
    script: site.scripts(tags(/<script\b[^>]*\ssrc=[^>]*>/gu, 'src')),
    font: site.fonts(sheets),
    image: [...tags(/<img\b[^>]*>/gu, 'src'), ...tags(/<link\b[^>]*rel="icon"[^>]*>/gu, 'href')],
  };
  const inFormat = (format: Format): Bytes => {
    const total = (part: keyof typeof fetched): number =>
      fetched[part].reduce((bytes, file) => bytes + site.size(file, format), 0);
    return {
      html: packed(Buffer.from(html), format),
      css: total('css'),
      script: total('script'),
      font: total('font'),
      image: total('image'),
    };
  };
  return {
    path,
    kind: html.includes('map-size-province') && pageKind(path) === 'place' ? 'map' : pageKind(path),
    requests: {
      html: 1,
      css: fetched.css.length,
      script: fetched.script.length,
      font: fetched.font.length,
      image: fetched.image.length,
    },
    fontBytes: fetched.font.reduce((bytes, font) => bytes + site.read(font).length, 0),
    gzip: inFormat('gzip'),
    brotli: () => inFormat('brotli'),
    drawings: drawingsOf(html),
  };
}

const pathOf = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

/** All HTML pages of a built site with what they weigh. */
export function weighSite(folder: string, base = '/'): PageWeight[] {
  const site = new Site(folder, base);
  return builtPages(folder).map((file) =>
    weighPage(site, pathOf(file), readFileSync(join(folder, file), 'utf8')),
  );
}

/** How many pages a built site has of each kind, and what the largest of them weighs: for sites too large to weigh whole. */
export function weighLargest(folder: string, base = '/'): { pages: number; largest: PageWeight }[] {
  const site = new Site(folder, base);
  return [...Map.groupBy(builtPages(folder), (file) => pageKind(pathOf(file)))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, files]) => {
      const [largest] = files
        .map((file) => ({ file, bytes: statSync(join(folder, file)).size }))
        .sort((a, b) => b.bytes - a.bytes);
      const { file } = largest as { file: string };
      return {
        pages: files.length,
        largest: weighPage(site, pathOf(file), readFileSync(join(folder, file), 'utf8')),
      };
    });
}

/**
 * After the build: makes the brief in one file of the print, its style and the table and texts of the search, and tells
 * its size, its digest and its day on the pages that offer it. The same site gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { articlePath, claimPath, questionPath } from '../model/address.ts';
import { oneFilePolicy } from '../model/headers.ts';
import { sizeInWords } from '../model/offline/size.ts';
import { type Citation, oneFileHtml } from '../model/one-file/document.ts';
import { linksOutward } from '../model/one-file/links.ts';
import { oneFilePath } from '../model/one-file/name.ts';
import { partPath } from '../model/parts.ts';
import { heldAs } from '../model/print/held.ts';
import { fitInside } from '../model/print/inside.ts';
import type { FullTextFile } from '../model/search/full-text-files.ts';
import type { Head, Parts } from '../model/search/parts.ts';
import { SearchIndex } from '../model/search/search-index.ts';
import type { Entry } from '../model/search/table.ts';
import { RELEASE } from '../release.ts';
import { BASE, ORIGIN, permalink, SITE, TAGLINE, TITLE } from '../site.ts';
import { dateInWords } from '../ui/en/dates.ts';
import { builtFiles } from './built-files.ts';
import { bundle } from './bundle.ts';

const PRINT = 'print/index.html';
/** The pages that offer the file. */
const OFFERED_ON = ['cite/index.html', 'offline/index.html'];

/** What a pattern finds. @throws Error where it finds nothing, so that a changed template cannot empty the file */
function found(text: string, pattern: RegExp, what: string): string {
  const part = pattern.exec(text)?.[1];
  if (part === undefined) throw new Error(`The brief in one file could not be made: no ${what}.`);
  return part;
}

const sha256 = (text: string, encoding: 'hex' | 'base64'): string =>
  createHash('sha256').update(text).digest(encoding);

/** The style of the print and of the search, its fonts within it. */
function styleOf(print: string, read: (address: string) => string, folder: string): string {
  const sheets = [...print.matchAll(/<link rel="stylesheet" href="([^"]+)"/gu)].map(
    ([, address]) => address as string,
  );
  const search = found(print, /\sdata-search="([^"]+)"/u, 'style of the search');
  const own = new URL('../styles/one-file.css', import.meta.url);
  return (
    [...[...sheets, search].map(read), readFileSync(own, 'utf8')]
      .join('\n')
      // The faces are there at once.
      .replaceAll('font-display:optional', 'font-display:block')
      .replace(/url\(["']?([^"')]+\.woff2)["']?\)/gu, (_, address: string) => {
        const font = readFileSync(join(folder, address.slice(BASE.length)));
        return `url(data:font/woff2;base64,${font.toString('base64')})`;
      })
  );
}

/** Citations as they stand first on the pages of what is cited. */
function citationsIn(
  index: SearchIndex,
  entries: readonly Entry[],
  read: (path: string) => string,
): { title: string; of: Citation[] }[] {
  const cited = (path: string, of: string, label: string): Citation => {
    const page = read(`${path}index.html`);
    const html = found(page, /<p class="cite-text"[^>]*>(.*?)<\/p>/su, `citation at /${path}`);
    return { of, label, html: linksOutward(html, BASE, ORIGIN) };
  };
  const of = (kind: Entry['type']) => entries.filter(({ type }) => type === kind);
  return [
    { title: 'The brief', of: [cited('', 'known', TITLE)] },
    {
      title: 'Readings',
      of: (index.part('facets')?.labels.article ?? []).map(([id, publisher]) =>
        cited(articlePath(id), `article-${id}`, publisher),
      ),
    },
    {
      title: 'Questions',
      of: of('question').map(({ id, title }) => cited(questionPath(id), `question-${id}`, title)),
    },
    { title: 'Claims', of: of('claim').map(({ id }) => cited(claimPath(id), `note-${id}`, id)) },
  ];
}

/** What stands in the print's `<main>`, without the scripts of its figures, which stand in the file once. */
function mainOf(print: string): string {
  const opening = /<main id="main"[^>]*>/u.exec(print);
  const end = print.lastIndexOf('</main>');
  if (!opening || end < 0) throw new Error('The brief in one file was not made: no print.');
  // No pattern for the whole: it would run out of memory on the print of a large brief.
  return print
    .slice(opening.index + opening[0].length, end)
    .replace(/<script type="module" src="[^"]*"><\/script>/gu, '');
}

/**
 * The whole print, whose parts are pages of their own where it is long: what leads from one to another stays inside.
 */
function wholePrint(folder: string, read: (path: string) => string): string {
  const later: string[] = [];
  for (let at = 2; existsSync(join(folder, partPath('print/', at))); at += 1)
    later.push(mainOf(read(`${partPath('print/', at)}index.html`)));
  const main = mainOf(read(PRINT));
  if (later.length === 0) return main;
  const whole = [main, ...later].join('\n').replace(/<nav class="pager\b.*?<\/nav>/gsu, '');
  const ids = new Set(Array.from(whole.matchAll(/\sid="([^"]*)"/gu), ([, id]) => id as string));
  return fitInside(whole, {
    base: BASE,
    idOf: (path, fragment) =>
      path.startsWith('print/') ? fragment || undefined : heldAs(ids, path, fragment),
  });
}

/** The note of a claim leads to its page, and to its citation. */
const withCitations = (main: string): string =>
  main.replace(
    /<span class="address">\/claims\/([a-z]{2}-\d+)\/<\/span>/gu,
    (_, id: string) =>
      `<a class="address" href="${BASE}claims/${id}/">/claims/${id}/</a> <a href="#cite-note-${id}">Cite ${id}</a>`,
  );

/** Writes size, digest and day where the file is offered. */
function fillOffers(folder: string, html: string): void {
  const said: Record<string, string> = {
    size: sizeInWords(Buffer.byteLength(html)),
    wire: sizeInWords(gzipSync(html, { level: 9 }).length),
    sha256: sha256(html, 'hex'),
  };
  for (const page of OFFERED_ON) {
    const file = join(folder, page);
    if (!existsSync(file)) continue;
    const filled = readFileSync(file, 'utf8').replace(
      /(<(\w+)[^>]*? data-one-file="(\w+)"[^>]*>)[^<]*(<\/\2>)/gu,
      (_, start: string, __, what: string, end: string) => `${start}${said[what]}${end}`,
    );
    writeFileSync(file, filled);
  }
}

/** What the search of a built site fetches: all parts of its table, and the full texts. */
function searchIn(read: (path: string) => string, folder: string) {
  const head = JSON.parse(read('search/head.json')) as Head;
  const within = `search/${head.folder}/`;
  const json = <T>(name: string): T => JSON.parse(read(`${within}${name}.json`)) as T;
  const names = builtFiles(join(folder, within)).map((path) => path.replace(/\.json$/u, ''));
  const parts = Object.fromEntries(
    names
      .filter((name) => name !== 'full-text' && !name.startsWith('text/'))
      .map((name) => [name, json(name)]),
  ) as Partial<Parts>;
  const index = new SearchIndex(
    head,
    (name) => Promise.reject(new Error(`${name} is no part of the search.`)),
    parts,
  );
  const texts = json<FullTextFile>('full-text').parts.flatMap((_, part) =>
    json<string[]>(`text/${part}`),
  );
  return { index, parts, texts };
}

/** The file of a built site, as HTML. @param folder of the site */
export async function oneFileOf(folder: string): Promise<string> {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const print = read(PRINT);
  const main = wholePrint(folder, read);
  const style = styleOf(print, (address) => read(address.slice(BASE.length)), folder);
  const script = await bundle(new URL('../client/one-file.ts', import.meta.url));
  if (/<\/script|<!--/iu.test(script)) throw new Error('A tag in the script would end it.');
  const search = searchIn(read, folder);
  const entries = await search.index.entries([...Array(search.index.size).keys()]);
  const hash = (text: string): string => `sha256-${sha256(text, 'base64')}`;
  return oneFileHtml({
    title: TITLE,
    description: `${TITLE}: ${TAGLINE}. The whole brief in one file.`,
    version: RELEASE.version,
    date: dateInWords(RELEASE.date),
    permalink,
    policy: oneFilePolicy(hash(script), hash(style)),
    style,
    script,
    icon: read('favicon.svg'),
    glyphs: found(print, /(<svg class="glyphs".*?<\/svg>)/su, 'shapes of findings'),
    main: linksOutward(withCitations(main), BASE, ORIGIN),
    citations: citationsIn(search.index, entries, read),
    data: {
      'search-head': JSON.stringify(search.index.head),
      'search-parts': JSON.stringify(search.parts),
      'search-citations': read('search/citations.json'),
      'search-texts': JSON.stringify(search.texts),
    },
  });
}

export function oneFile(): AstroIntegration {
  return {
    name: 'one-file',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const path = oneFilePath(SITE.key);
        const html = await oneFileOf(folder);
        writeFileSync(join(folder, path), html);
        fillOffers(folder, html);
        logger.info(
          `${path}, the whole brief in one file: ${sizeInWords(Buffer.byteLength(html))}`,
        );
      },
    },
  };
}

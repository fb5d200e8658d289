/**
 * `npm run pdf [-- --dist FOLDER] [--out FILE]` prints `/print/` of the built site with an installed Chromium, to
 * `<key>-brief.pdf` (by the key of content/site.yaml) in the same folder where no file is named. The PDF is tagged, has an outline, and is the same to
 * the byte for the same site and browser.
 *
 * Exits 2, saying what is missing, where there is no site or no browser.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page, Route } from 'playwright-core';
import { contentType } from '../model/media-types.ts';
import { RELEASE } from '../release.ts';
import { SITE } from '../site.ts';
import { type Command, type Io, PROJECT_ROOT, runAsProgram } from './arguments.ts';
import { openBrowser } from './chromium.ts';

const NAME = `${SITE.key}-brief.pdf`;

/** Where the site believes to be published: the links of the PDF lead there. */
function addressOf(html: string): URL {
  const address = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
  if (!address?.endsWith('/print/'))
    throw new Error(
      'print/index.html in the built site has no canonical URL: build the site again.',
    );
  return new URL(address);
}

/** Answers what the page asks for from the built site, under the site's own address; the network is never asked. */
function answerFrom(folder: string, base: string): (route: Route) => Promise<void> {
  return (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = path.startsWith(base)
      ? join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '')
      : '';
    if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile())
      return route.fulfill({ status: 404, body: '' });
    const type = contentType(file);
    // On paper the faces are waited for, however long they take.
    if (extname(file) === '.css')
      return route.fulfill({
        body: readFileSync(file, 'utf8').replaceAll('font-display:optional', 'font-display:block'),
        contentType: type,
      });
    return route.fulfill({ body: readFileSync(file), contentType: type });
  };
}

/**
 * Puts the date of the release where Chromium wrote the time of the print, and ranks where it numbered the nodes of its
 * tree: what is left is the same in every run. Lengths stay, so that the offsets inside the file hold.
 */
function settled(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const ranks = new Map(
    [...new Set(text.match(/\(node\d{8}\)/gu))]
      .sort()
      .map((node, rank) => [node, `(node${String(rank + 1).padStart(8, '0')})`]),
  );
  const day = RELEASE.date.replaceAll('-', '');
  const fixed = text
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/gu, `$1${day}000000`)
    .replace(/\(node\d{8}\)/gu, (node) => ranks.get(node) ?? node);
  return Buffer.from(fixed, 'latin1');
}

/** The page, from 1, on which each named place stands. Chromium writes pages in their order, and places by name. */
function placesIn(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const pages = new Map(
    [...text.matchAll(/\n(\d+) 0 obj\s*<<\/Type \/Page\b/gu)].map(([, object], index) => [
      object,
      index + 1,
    ]),
  );
  return new Map(
    [...text.matchAll(/^(?:<<)?\/([\w-]+) \[(\d+) 0 R \/XYZ/gmu)].map(([, name, object]) => [
      name as string,
      pages.get(object as string) ?? 0,
    ]),
  );
}

/** Writes the page of each part into the contents, which Chromium's style sheets cannot ask for. */
async function numberContents(tab: Page, places: ReadonlyMap<string, number>): Promise<void> {
  await tab.evaluate((numbers) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.p-contents a')) {
      const number = numbers[link.hash.slice(1)];
      if (number === undefined)
        throw new Error(`The table of contents lists ${link.hash}, which is not on any page.`);
      link.dataset.page = String(number);
    }
  }, Object.fromEntries(places));
}

async function print(folder: string, env: Io['env']): Promise<Buffer> {
  const page = join(folder, 'print', 'index.html');
  if (!existsSync(page)) throw new Error(`${page} is missing: run "npm run build" first.`);
  const address = addressOf(readFileSync(page, 'utf8'));
  const browser = await openBrowser(env);
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      locale: 'en-GB',
      timezoneId: 'UTC',
      serviceWorkers: 'block',
    });
    await context.route('**/*', answerFrom(folder, address.pathname.slice(0, -'print/'.length)));
    const tab = await context.newPage();
    await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
    await tab.goto(address.href, { waitUntil: 'load' });
    await tab.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    await tab.evaluate(() => document.fonts.ready);
    // Lines laid out while the page was still coming in may be cut into other boxes than those laid out at once, and each
    // box of a link is an area of its own in the file: everything is laid out anew.
    await tab.evaluate(() => {
      const { body } = document;
      body.hidden = true;
      body.getBoundingClientRect();
      body.hidden = false;
    });
    const draw = (): Promise<Buffer> =>
      tab.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
    const places = placesIn(await draw());
    // A browser that names places in another way still prints the brief, with contents that are links alone.
    if (places.size > 0) await numberContents(tab, places);
    const pdf = await draw();
    for (const [name, number] of placesIn(pdf))
      if (places.get(name) !== number)
        throw new Error(
          `${name} moved to another page when page numbers were added to the table of contents.`,
        );
    return settled(pdf);
  } finally {
    await browser.close();
  }
}

/** See the head of this file. */
export const main: Command = async (args, { out, env }) => {
  const { values } = parseArgs({
    args,
    options: { dist: { type: 'string' }, out: { type: 'string' } },
  });
  const folder = resolve(values.dist ?? join(PROJECT_ROOT, 'dist'));
  const file = resolve(values.out ?? join(folder, NAME));
  const pdf = await print(folder, env);
  writeFileSync(file, pdf);
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
  out(`${file}: ${pages} pages, ${(pdf.length / 1e6).toFixed(1)} MB\n`);
  return 0;
};

await runAsProgram(import.meta.filename, main);

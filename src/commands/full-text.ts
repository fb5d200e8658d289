/**
 * `node src/commands/full-text.ts FOLDER`: is given all that can be found, as JSON, and writes what the search fetches into
 * a folder: the parts of the table, and the full-text index, made by Pagefind's Node API of one record for each object, in
 * the order of the table, so that a hit belongs to exactly one object.
 *
 * Pagefind is given terms that are folded and stemmed by the model, as queries are, so its own folding (which knows no
 * dotless i and no lowered digits) and its guesses at mistyped words never come into play. What it would show of a hit
 * is not published: the rows and the parts of the texts hold that.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { host } from '../bench/serve.ts';
import type { Searched } from '../brief/search.ts';
import { type FullTextFile, partsOf } from '../model/search/full-text-files.ts';
import type { Head } from '../model/search/parts.ts';
import { divided } from '../model/search/split.ts';
import { type Groups, groupsOf, groupTermsOf } from '../model/search/synonyms.ts';
import { termsOf } from '../model/search/terms.ts';

/** A language without a stemmer of Pagefind's own: the terms are stemmed already. */
const LANGUAGE = 'und';
/** What Pagefind writes for those who show results with it: its interfaces, and what a result says. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)\.|fragment(?:\/|$))/u;

/** @throws Error where Pagefind reports one */
function must<T extends { errors: string[] }>(response: T, what: string): T {
  if (response.errors.length > 0)
    throw new Error(`Pagefind could not ${what}: ${response.errors.join('; ')}`);
  return response;
}

/** Has Pagefind write an index of texts into a folder. */
async function writeIndex(texts: readonly string[], folder: string): Promise<void> {
  try {
    const { index } = must(
      await createIndex({ forceLanguage: LANGUAGE, maxFragments: 1 }),
      'begin an index',
    );
    if (!index) throw new Error('Pagefind returned no index.');
    for (const [n, content] of texts.entries())
      must(
        await index.addCustomRecord({ url: `/${n}`, language: LANGUAGE, content }),
        `add record ${n}`,
      );
    must(await index.writeFiles({ outputPath: folder }), 'write the index');
  } finally {
    await close();
  }
}

/** What we use of Pagefind's search API. */
interface Pagefind {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(term: null): Promise<{ results: { id: string; data(): Promise<{ url: string }> }[] }>;
  destroy(): Promise<void>;
}

/** The id of every record, asked of Pagefind as a browser would ask. @param folder of its files */
async function idsIn(folder: string): Promise<string[]> {
  const { origin, close } = await host(folder);
  try {
    const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
    await pagefind.options({ basePath: `${origin}/`, baseUrl: '/' });
    const { results } = await pagefind.search(null);
    const ids: string[] = [];
    for (const { id, data } of results) ids[Number((await data()).url.slice(1))] = id;
    await pagefind.destroy();
    return ids;
  } finally {
    close();
  }
}

/** Terms of a full text, each once and sorted: where they stand is looked up in the text itself. */
const contentOf = (text: string, groups: Groups): string =>
  [...new Set([...termsOf(text), ...groupTermsOf(text, groups)])].sort().join(' ');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node src/commands/full-text.ts FOLDER');
const { table, texts } = (await json(process.stdin)) as Searched;
const groups = groupsOf(table.synonyms);
const aside = mkdtempSync(join(tmpdir(), 'pagefind-'));
process.once('exit', () => rmSync(aside, { recursive: true, force: true }));
const made = join(aside, 'pagefind');
await writeIndex(
  texts.map((text) => contentOf(text, groups)),
  made,
);
const ids = await idsIn(made);
if (ids.filter(Boolean).length !== texts.length)
  throw new Error(`Pagefind indexed ${ids.filter(Boolean).length} of ${texts.length} records.`);
cpSync(made, join(folder, 'pagefind'), {
  recursive: true,
  filter: (path) => !UNUSED.test(relative(made, path)),
});

const { head, parts } = divided(table);
const starts = partsOf(texts);
const files = new Map<string, string>([
  ...[...parts].map(([name, part]) => [`${name}.json`, JSON.stringify(part)] as const),
  ...starts.map(
    (from, part) =>
      [`text/${part}.json`, JSON.stringify(texts.slice(from, starts[part + 1]))] as const,
  ),
  [
    'full-text.json',
    JSON.stringify({ pages: ids.join(' '), parts: starts } satisfies FullTextFile),
  ],
]);
const digest = createHash('sha256');
for (const [path, text] of files) digest.update(`${path}\n${text}\n`);
const whole: Head = { folder: digest.digest('hex').slice(0, 10), ...head };
function write(path: string, text: string): void {
  const file = join(folder as string, 'search', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const [path, text] of files) write(`${whole.folder}/${path}`, text);
write('head.json', JSON.stringify(whole));
process.stdout.write(`${texts.length} records in ${files.size} parts\n`);

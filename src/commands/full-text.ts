/**
 * `node src/commands/full-text.ts FOLDER`: writes the full-text index and what goes with it into a folder, through
 * Pagefind's Node API: one record for each object, in the order of the table, so that a hit belongs to exactly one object.
 *
 * Pagefind is given terms that are folded and stemmed by the model, as queries are, so its own folding (which knows no
 * dotless i and no lowered digits) and its guesses at mistyped words never come into play. What it would show of a hit
 * is not written: the table and the parts of the texts hold that.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { tableOfAll, textsOfAll } from '../brief/search.ts';
import { type FullTextFile, LANGUAGE, partsOf } from '../model/search/full-text-files.ts';
import { type Groups, groupsOf, groupTermsOf } from '../model/search/synonyms.ts';
import { entriesOf } from '../model/search/table.ts';
import { termsOf } from '../model/search/terms.ts';

/** Files of the index that the browser asks for; interfaces we do not use and fragments we do not show stay out. */
const KEPT =
  /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[^/]*\.pf_meta|index\/[^/]*\.pf_index)$/u;
/** What Pagefind begins its own files with. */
const SIGNATURE = 'pagefind_dcd';

/** @throws Error where Pagefind reports one */
function must<T extends { errors: string[] }>(response: T, what: string): T {
  if (response.errors.length > 0)
    throw new Error(`Pagefind could not ${what}: ${response.errors.join('; ')}`);
  return response;
}

/** Pagefind's id of every record, read from the files it keeps them in. */
function idsByUrl(files: readonly IndexFile[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(SIGNATURE))
      throw new Error(`${path} is not a file that Pagefind 1.6 writes.`);
    const fragments = JSON.parse(text.slice(SIGNATURE.length)) as Record<string, { url: string }>;
    for (const [id, { url }] of Object.entries(fragments)) ids.set(url, id);
  }
  return ids;
}

async function indexFiles(contents: readonly string[]): Promise<IndexFile[]> {
  try {
    const { index } = must(
      await createIndex({ forceLanguage: LANGUAGE, maxFragments: 1 }),
      'begin an index',
    );
    if (!index) throw new Error('Pagefind returned no index.');
    for (const [n, content] of contents.entries())
      must(
        await index.addCustomRecord({ url: String(n), language: LANGUAGE, content }),
        `add record ${n}`,
      );
    return must(await index.getFiles(), 'write the index').files;
  } finally {
    await close();
  }
}

function write(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Terms of a full text, each once and sorted: where they stand is looked up in the text itself. */
const contentOf = (text: string, groups: Groups): string =>
  [...new Set([...termsOf(text), ...groupTermsOf(text, groups)])].sort().join(' ');

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node src/commands/full-text.ts FOLDER');
const table = tableOfAll();
const texts = textsOfAll();
const entries = entriesOf(table);
if (entries.length !== texts.length)
  throw new Error(`There are ${entries.length} search records but ${texts.length} texts.`);
const groups = groupsOf(table.synonyms);
const files = await indexFiles(texts.map((text) => contentOf(text, groups)));
const ids = idsByUrl(files);
const pages = texts
  .flatMap((_, n) => ids.get(String(n))?.replace(`${LANGUAGE}_`, '') ?? [])
  .join(' ');
if (ids.size !== texts.length)
  throw new Error(`Pagefind indexed ${ids.size} of ${texts.length} records.`);
const kept = files.filter(({ path }) => KEPT.test(path));
for (const { path, content } of kept) write(folder, `pagefind/${path}`, content);
const parts = partsOf(texts);
for (const [part, from] of parts.entries())
  write(folder, `search/text/${part}.json`, JSON.stringify(texts.slice(from, parts[part + 1])));
const meta = kept.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? '';
const file: FullTextFile = {
  tag: meta.replace(/^pagefind\.|\.pf_meta$/gu, ''),
  pages,
  works: table.others.filter(([type]) => type === 'work'),
  parts,
};
write(folder, 'search/full-text.json', JSON.stringify(file));
process.stdout.write(
  `${texts.length} records, ${kept.length} files of the index, ${parts.length} parts of the texts\n`,
);

/**
 * `npm run seeds -- record FILE [--article ID] [--out RECORD.yaml]` drafts the record of a text as YAML, into a new
 * file or onto standard output, and says on standard error what was guessed.
 * `npm run seeds -- check FOLDER` checks the copies in a folder as the site's own check does, and says what of each stands.
 *
 * Exits 1 where some article has no copy that agrees with its record, 2 where it was called wrongly.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCopies } from '../brief/copies.ts';
import { draftRecord } from '../brief/draft.ts';
import { readText } from '../brief/files.ts';
import { loadRecords, loadSite } from '../brief/load.ts';
import { missingTexts } from '../brief/texts.ts';
import { articleTableOf } from '../model/articles.ts';
import { joinBrief } from '../model/join.ts';
import { soughtArticle } from '../model/verify/record.ts';
import { counted } from '../ui/en/counts.ts';
import { BRIEF_ROOT, type Command, type Io, runAsProgram } from './arguments.ts';
import { report } from './report.ts';

const USAGE =
  'usage: npm run seeds -- record FILE [--article ID] [--out RECORD.yaml]\n       npm run seeds -- check FOLDER [--root PROJECT]';

interface RecordOptions {
  article: string | undefined;
  into: string | undefined;
  root: string;
}

function record(file: string, { article, into, root }: RecordOptions, { out, err }: Io): number {
  const { ids } = articleTableOf(loadSite(root));
  if (article !== undefined && !ids.includes(article))
    throw new Error(
      `There is no article ${article}; the articles are ${ids.join(', ')}. Add new ones to content/site.yaml.`,
    );
  const { text, faults } = readText('', file);
  if (text === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  if (text.trim() === '') throw new Error(`${file} is empty.`);
  if (/^\s*<(?:!doctype|html)/iu.test(text))
    throw new Error(`${file} is HTML. Save only the text of the article, as plain text in UTF-8.`);
  const { yaml, headings } = draftRecord(basename(file), text, article);
  if (into === undefined) out(yaml);
  else writeNew(into, yaml);
  if (headings.length > 0)
    err(
      `${counted(headings.length, 'line')} without a full stop ${headings.length === 1 ? 'was' : 'were'} treated as headings: ${headings.join(', ')}. Give the role claim to any that makes a claim.\n`,
    );
  return 0;
}

/** @throws Error where the file is there already: a record that was filled in is never overwritten */
function writeNew(file: string, text: string): void {
  if (existsSync(file))
    throw new Error(`${file} already exists. Choose another name, or move the file.`);
  writeFileSync(file, text);
}

async function check(folder: string, root: string, { out }: Io): Promise<number> {
  const missing = missingTexts(folder);
  if (missing) throw new Error(`${missing.message}. ${missing.remedy}`);
  const { records, faults } = loadRecords(root);
  if (faults.length > 0) throw new Error(report(faults));
  const sought = joinBrief(records).articles.map(soughtArticle);
  const copies = await checkCopies(folder, sought, records.articles);
  for (const { name, lines } of copies) out(`${name}: ${lines.join('\n  ')}\n\n`);
  const agreed = sought.filter(({ id }) => copies.some(({ agrees }) => agrees === id));
  const lacking = sought
    .filter((article) => !agreed.includes(article))
    .map(({ publisher, file }) => `${publisher} (${file})`);
  const passages = agreed.reduce((sum, article) => sum + article.passages.length, 0);
  out(`${agreed.length} of ${sought.length} texts (${passages} passages) match their records.\n`);
  if (lacking.length > 0) out(`No copy here matches the record of ${lacking.join(', ')}.\n`);
  return lacking.length > 0 ? 1 : 0;
}

/** See the head of this file. */
export const main: Command = (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    options: { article: { type: 'string' }, out: { type: 'string' }, root: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, target, ...rest] = positionals;
  if (target === undefined || rest.length > 0) throw new Error(USAGE);
  const root = values.root ?? BRIEF_ROOT;
  if (command === 'record')
    return record(target, { article: values.article, into: values.out, root }, io);
  if (command === 'check') return check(target, root, io);
  throw new Error(USAGE);
};

await runAsProgram(import.meta.filename, main);

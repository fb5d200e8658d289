/**
 * `npm run seeds -- record FILE [--article ID]` drafts the record of a text and prints it as YAML.
 * `npm run seeds -- check FOLDER` checks the copies in a folder as the site's own check does, and says what of each stands.
 *
 * Exits 1 where some article has no copy that agrees with its record, 2 where it was called wrongly.
 */
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
import { BRIEF_ROOT, type Command, type Io, runAsProgram } from './arguments.ts';
import { report } from './report.ts';

const USAGE =
  'usage: npm run seeds -- record FILE [--article ID]\n       npm run seeds -- check FOLDER [--root PROJECT]';

function record(file: string, article: string | undefined, root: string, { out }: Io): number {
  const { ids } = articleTableOf(loadSite(root));
  if (article !== undefined && !ids.includes(article))
    throw new Error(
      `There is no article ${article}; known are ${ids.join(', ')}. Add it to content/site.yaml.`,
    );
  const { text, faults } = readText('', file);
  if (text === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  out(draftRecord(basename(file), text, article));
  return 0;
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
  out(
    `${agreed.length} of ${sought.length} texts agree with their records, with ${passages} passages.\n`,
  );
  if (lacking.length > 0) out(`No copy here agrees with the record of ${lacking.join(', ')}.\n`);
  return lacking.length > 0 ? 1 : 0;
}

/** See the head of this file. */
export const main: Command = (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    options: { article: { type: 'string' }, root: { type: 'string' } },
    allowPositionals: true,
  });
  const [command, target, ...rest] = positionals;
  if (target === undefined || rest.length > 0) throw new Error(USAGE);
  if (command === 'record') return record(target, values.article, values.root ?? BRIEF_ROOT, io);
  if (command === 'check') return check(target, values.root ?? BRIEF_ROOT, io);
  throw new Error(USAGE);
};

await runAsProgram(import.meta.filename, main);

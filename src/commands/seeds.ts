/**
 * `npm run seeds -- record FILE [--article ID]` drafts the record of a text and prints it as YAML.
 * `npm run seeds -- check FOLDER` compares the records in seeds/ with a folder of texts and prints every mismatch.
 *
 * Exits 1 where there are mismatches, 2 where it was called wrongly.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { draftRecord } from '../brief/draft.ts';
import { readText } from '../brief/files.ts';
import { loadArticles } from '../brief/load.ts';
import { compareTexts, missingTexts } from '../brief/texts.ts';
import { ARTICLE_IDS } from '../model/ids.ts';
import { PROJECT_ROOT, run } from './arguments.ts';
import { report } from './report.ts';

const USAGE = `usage: npm run seeds -- record FILE [--article ${ARTICLE_IDS.join('|')}]\n       npm run seeds -- check FOLDER [--root PROJECT]`;

function record(file: string, article: string | undefined): number {
  const known = ARTICLE_IDS.find((id) => id === article);
  if (article !== undefined && known === undefined) throw new Error(`There is no article ${article}; known are ${ARTICLE_IDS.join(', ')}.`);
  const { text, faults } = readText('', file);
  if (text === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  process.stdout.write(draftRecord(basename(file), text, known));
  return 0;
}

function check(folder: string, root: string): number {
  const missing = missingTexts(folder);
  if (missing) throw new Error(`${missing.message}. ${missing.remedy}`);
  const { articles, faults } = loadArticles(root);
  const all = [...faults, ...compareTexts(articles, folder)];
  const passages = articles.reduce((sum, { record }) => sum + record.passages.length, 0);
  console.log(all.length > 0 ? report(all) : `${articles.length} texts and ${passages} passages agree with their records.`);
  return all.length > 0 ? 1 : 0;
}

run(() => {
  const { values, positionals } = parseArgs({ options: { article: { type: 'string' }, root: { type: 'string' } }, allowPositionals: true });
  const [command, target, ...rest] = positionals;
  if (target === undefined || rest.length > 0) throw new Error(USAGE);
  if (command === 'record') return record(target, values.article);
  if (command === 'check') return check(target, values.root ?? PROJECT_ROOT);
  throw new Error(USAGE);
});

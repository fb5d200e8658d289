/** Checks a folder of copies as the site's own check does: each file by its content, whatever it is called. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '../model/records.ts';
import type { Article } from '../model/schema/article.ts';
import { compareWithText } from '../model/text/compare.ts';
import { MOST_BYTES, type Sha256 } from '../model/verify/copy.ts';
import type { SoughtArticle } from '../model/verify/record.ts';
import { type Verdict, verify } from '../model/verify/verify.ts';
import { resultLines } from '../model/verify/words.ts';
import * as ui from '../ui/en.ts';
import { sha256 } from './texts.ts';

/** Verdicts under which no word differs. */
const AGREE = new Set<Verdict>(['identical', 'same', 'whole']);

export interface CheckedCopy {
  name: string;
  /** What was found, for people, the headline first. */
  lines: string[];
  /** The article it is a copy of without a word changed. */
  agrees: string | null;
}

const digest: Sha256 = async (bytes) => createHash('sha256').update(bytes).digest('hex');

async function checkCopy(
  folder: string,
  name: string,
  sought: readonly SoughtArticle[],
  records: readonly Located<Article>[],
): Promise<CheckedCopy> {
  const file = join(folder, name);
  // A file that is too large is not even read.
  if (statSync(file).size > MOST_BYTES)
    return { name, lines: [ui.copyReport.refusals['too-large']], agrees: null };
  const result = await verify(readFileSync(file), sought, digest, name);
  if ('refused' in result)
    return { name, lines: [ui.copyReport.refusals[result.refused]], agrees: null };
  const { verdict, articles, copy } = result;
  const [only] = articles;
  if (!only || !AGREE.has(verdict)) return { name, lines: resultLines(result), agrees: null };
  // Passages are looked for by their words; in the text itself each must also stand at its place.
  const record = records.find((located) => located.record.article === only.article.id);
  const faults =
    verdict === 'identical' && record ? compareWithText(record, copy.text, sha256) : [];
  const misplaced = faults.map(({ message }) => `The record is wrong: ${message}`);
  return {
    name,
    lines: [...resultLines(result), ...misplaced],
    agrees: misplaced.length === 0 ? only.article.id : null,
  };
}

/** Every file of a folder but hidden ones, in order of their names. */
export async function checkCopies(
  folder: string,
  sought: readonly SoughtArticle[],
  records: readonly Located<Article>[],
): Promise<CheckedCopy[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const checked: CheckedCopy[] = [];
  for (const name of names) checked.push(await checkCopy(folder, name, sought, records));
  return checked;
}

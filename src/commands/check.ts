/**
 * `npm run check [-- ROOT] [-- --texts FOLDER]`: checks all content and prints every fault.
 *
 * SEED_TEXTS names the folder of texts where no option does. With RELEASE_BUILD=1 nothing may be unreleased.
 * Exits 1 where there are faults, 2 where it was called wrongly.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../brief/check.ts';
import { isAtHand } from '../brief/texts.ts';
import type { Records } from '../model/records.ts';
import { BRIEF_ROOT, type Command, runAsProgram } from './arguments.ts';
import { report } from './report.ts';

/** What was compared with the texts of the articles, in words. */
function textsSaid(folder: string | undefined, { articles }: Records): string {
  if (folder === undefined) return '; the texts were not checked (use --texts FOLDER)';
  const absent = articles.filter((article) => !isAtHand(folder, article));
  return absent.length === 0
    ? '; the texts match their records'
    : `; the texts supplied match their records; missing: ${absent.map(({ record }) => record.file).join(', ')}`;
}

/** See the head of this file. */
export const main: Command = (args, { out, env }) => {
  const { values, positionals } = parseArgs({
    args,
    options: { texts: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('usage: npm run check -- [ROOT] [--texts FOLDER]');
  const texts = values.texts ?? (env.SEED_TEXTS || undefined);
  const { records, faults, waiting } = checkContent(
    positionals[0] ?? BRIEF_ROOT,
    texts,
    env.RELEASE_BUILD === '1',
  );
  const read = Object.entries(records)
    .map(([kind, list]) => `${list.length} ${kind}`)
    .join(', ');
  if (faults.length > 0) out(`${report(faults)}\n`);
  if (waiting.length > 0)
    out(
      `Some records could not be read, so ${waiting.length} rules that look for something missing were not run.\n`,
    );
  out(`Read ${read}.${faults.length === 0 ? ` No faults${textsSaid(texts, records)}.` : ''}\n`);
  return faults.length === 0 ? 0 : 1;
};

await runAsProgram(import.meta.filename, main);

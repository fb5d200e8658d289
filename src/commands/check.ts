/**
 * `npm run check [-- ROOT] [-- --texts FOLDER]`: checks all content and prints every fault.
 *
 * SEED_TEXTS names the folder of texts where no option does. With RELEASE_BUILD=1 nothing may be unreleased.
 * Exits 1 where there are faults, 2 where it was called wrongly.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../brief/check.ts';
import { PROJECT_ROOT, run } from './arguments.ts';
import { report } from './report.ts';

run(() => {
  const { values, positionals } = parseArgs({
    options: { texts: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length > 1) throw new Error('usage: npm run check -- [ROOT] [--texts FOLDER]');
  const texts = values.texts ?? (process.env.SEED_TEXTS || undefined);
  const { records, faults, waiting } = checkContent(
    positionals[0] ?? PROJECT_ROOT,
    texts,
    process.env.RELEASE_BUILD === '1',
  );
  const read = Object.entries(records)
    .map(([kind, list]) => `${list.length} ${kind}`)
    .join(', ');
  if (faults.length > 0) console.log(report(faults));
  if (waiting.length > 0)
    console.log(
      `Some records could not be read, so ${waiting.length} rules that judge by what is missing were not run.`,
    );
  console.log(
    `Read ${read}.${faults.length === 0 ? ` No faults${texts === undefined ? '; the texts were not compared (--texts FOLDER)' : ', and the texts agree'}.` : ''}`,
  );
  return faults.length === 0 ? 0 : 1;
});

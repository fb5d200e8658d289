/** `npm run docs:propositions`: writes docs/propositions.md from the claims. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRecords } from '../brief/load.ts';
import { articleTableOf } from '../model/articles.ts';
import { propositionsPage } from '../model/propositions.ts';
import { BRIEF_ROOT, type Command, runAsProgram } from './arguments.ts';

/** See the head of this file. */
export const main: Command = () => {
  const { records } = loadRecords(BRIEF_ROOT);
  const claims = records.claims.map(({ record }) => record);
  writeFileSync(
    join(BRIEF_ROOT, 'docs', 'propositions.md'),
    propositionsPage(claims, articleTableOf(records).articleOf),
  );
  return 0;
};

await runAsProgram(import.meta.filename, main);

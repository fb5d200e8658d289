/** `npm run docs:rules`: writes docs/rules.md from the catalogue of rules. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesPage } from '../model/rules/page.ts';
import { PROJECT_ROOT, runAsProgram } from './arguments.ts';

await runAsProgram(import.meta.filename, () => {
  writeFileSync(join(PROJECT_ROOT, 'docs', 'rules.md'), rulesPage());
  return 0;
});

/** `npm run docs:model`: writes docs/content-model.md from the schemas. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentModelPage } from '../model/content-model.ts';
import { PROJECT_ROOT, runAsProgram } from './arguments.ts';

await runAsProgram(import.meta.filename, () => {
  writeFileSync(join(PROJECT_ROOT, 'docs', 'content-model.md'), contentModelPage());
  return 0;
});

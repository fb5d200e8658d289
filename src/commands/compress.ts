/**
 * Lays a `.gz` and a `.br` beside every file of a built site that they make smaller, for servers that send them as they
 * are (nginx): `npm run compress [-- FOLDER]`, without a folder over `dist/`. The same file always gives the same bytes.
 */
import { join } from 'node:path';
import { PROJECT_ROOT, runAsProgram } from './arguments.ts';
import { packCopies } from './packed-copies.ts';

await runAsProgram(import.meta.filename, ([folder], { out }) => {
  out(`${packCopies(folder ?? join(PROJECT_ROOT, 'dist'))} files compressed\n`);
  return 0;
});

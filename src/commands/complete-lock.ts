/**
 * `npm run lock`: completes package-lock.json with the optional platform packages that npm leaves out when a registry does
 * not offer them. Without an entry for each, `npm ci` refuses the lock (npm/cli#9846). Run after every change of packages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, runAsProgram } from './arguments.ts';
import { completeLock } from './lock.ts';

await runAsProgram(import.meta.filename, (_, { out }) => {
  const file = join(PROJECT_ROOT, 'package-lock.json');
  const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  out(
    added.length > 0
      ? `Added ${added.length} entries: ${added.join(', ')}\n`
      : 'The lock file is complete.\n',
  );
  return 0;
});

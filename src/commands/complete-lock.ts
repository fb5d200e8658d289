/**
 * Completes package-lock.json with the optional platform packages that npm leaves out when a registry does not offer
 * them: without an entry for each, `npm ci` refuses the lock (npm/cli#9846). Run after every change of the lock.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock } from './lock.ts';

const file = 'package-lock.json';
const { lock, added } = completeLock(JSON.parse(readFileSync(file, 'utf8')));
if (added.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(added.length > 0 ? `Added ${added.length} entries: ${added.join(', ')}\n` : 'The lock is complete.\n');

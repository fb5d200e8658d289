/** Hands out the one checked brief of this project. Reads the disk once; a brief with faults is never handed out. */
import { type Brief, joinBrief } from '../model/brief.ts';
import { checkContent } from './check.ts';

let opened: Brief | undefined;

/**
 * The brief of the project in the working directory.
 * @throws Error naming every fault, where there is one
 */
export function brief(): Brief {
  if (opened) return opened;
  const { records, faults } = checkContent(process.cwd());
  if (faults.length > 0) {
    const lines = faults.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`);
    throw new Error(`The content has ${faults.length} faults; "npm run check" explains them.\n${lines.join('\n')}`);
  }
  opened = joinBrief(records);
  return opened;
}

/** Where the printed brief of this project holds what an address leads to; made once, because every part of it asks. */
import { printIds } from '../model/print/where.ts';
import { brief } from './brief.ts';

let made: ReturnType<typeof printIds> | undefined;

/** The id in the print for a path and its fragment; `undefined` where the print does not hold it. */
export function printId(path: string, fragment: string): string | undefined {
  made ??= printIds(brief());
  return made(path, fragment);
}

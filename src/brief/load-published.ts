/** Reads what releases wrote: the ledger, the register of addresses, the list of releases; and redirects, kept by hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { releaseSchema } from '../model/ledger/entry.ts';
import { LEDGER_FILE } from '../model/ledger/read.ts';
import { REGISTER_FILE, redirectSchema } from '../model/ledger/register.ts';
import type { Fault, Located } from '../model/records.ts';
import type { PublishedFiles } from '../model/rules/published.ts';
import { readText } from './files.ts';
import { parseList } from './yaml-list.ts';

export const RELEASES_FILE = 'content/releases.yaml';
const REDIRECTS_FILE = 'content/redirects.yaml';

/** Reads them under a project's root. A file that is not there yet is empty; before the first release none has to be. */
export function loadPublished(root: string): PublishedFiles & { faults: Fault[] } {
  const faults: Fault[] = [];
  const textOf = (file: string): string => {
    if (!existsSync(join(root, file))) return '';
    const read = readText(root, file);
    faults.push(...read.faults);
    return read.text ?? '';
  };
  const list = <T>(
    file: string,
    schema: z.ZodType<T>,
    idOf: (record: T) => string,
  ): Located<T>[] => {
    const text = textOf(file);
    if (text === '') return [];
    const read = parseList({ text, file, schema, idOf });
    faults.push(...read.faults);
    return read.records;
  };
  return {
    ledger: textOf(LEDGER_FILE),
    register: textOf(REGISTER_FILE),
    releases: list(RELEASES_FILE, releaseSchema, ({ version }) => version),
    redirects: list(REDIRECTS_FILE, redirectSchema, ({ from }) => from),
    faults,
  };
}

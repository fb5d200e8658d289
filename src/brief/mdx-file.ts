/** Reads an MDX file for the checks: its front matter as a record, and what its body marks, cites and says. */
import type { z } from 'zod';
import type { Fault, Located } from '../model/records.ts';
import { faultAt } from '../model/rules/fault.ts';
import type { Marks } from '../model/schema/reading.ts';
import { readBody } from './mdx-body.ts';
import { parseRecord } from './yaml-list.ts';

export interface MdxSource<T> {
  text: string;
  file: string;
  schema: z.ZodType<T>;
  idOf: (front: T) => string;
}

export interface ParsedMdx<T> {
  /** `null` where the front matter cannot be read. */
  record: Located<T & Marks> | null;
  faults: Fault[];
}

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/u;

/** Blank lines in place of a text, so that what follows keeps its lines. */
const blankLines = (text: string): string => text.replace(/[^\n]/gu, '');

/** Reads one MDX file. Faults of its front matter and of its tags are all returned; never throws. */
export function parseMdx<T extends object>(source: MdxSource<T>): ParsedMdx<T> {
  const { text, file, schema, idOf } = source;
  const front = FRONT_MATTER.exec(text);
  if (!front) {
    const message = 'the file does not start with front matter between two lines of ---';
    return {
      record: null,
      faults: [faultAt('record/syntax', { file, line: 1, record: file }, message)],
    };
  }
  const head = parseRecord({ text: front[1] ?? '', file, schema, idOf, firstLine: 2 });
  const { marks, faults } = readBody(blankLines(front[0]) + text.slice(front[0].length));
  const tagFaults = faults.map(({ line, message }) =>
    faultAt('record/syntax', { file, line, record: file }, message),
  );
  const found = head.records[0];
  const record =
    found && tagFaults.length === 0 ? { ...found, record: { ...found.record, ...marks } } : null;
  return { record, faults: [...head.faults, ...tagFaults] };
}

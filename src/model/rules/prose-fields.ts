/** Lists the fields of all records that hold our own prose: what the schemas say readers are told in our words. */
import { allRecords } from '../record-kinds.ts';
import type { Fault, Located, Records } from '../records.ts';
import { type Path, walk } from '../schema/meta.ts';
import type { Marks } from '../schema/reading.ts';
import type { RuleId } from './catalogue.ts';
import { fault, faultAt } from './fault.ts';

export interface ProseField {
  from: Located<unknown>;
  text: string;
  /** Where the text stands: under a path of the record, or from a line of its file. */
  at: { path: Path } | { line: number };
}

const body = (from: Located<Marks>): ProseField[] => [
  ...from.record.prose.map(({ text, line }) => ({ from, text, at: { line } })),
  ...from.record.parts.map(({ title, line }) => ({ from, text: title, at: { line } })),
];

/** Every field of our prose. Titles and names as others print them are not among them. */
export function proseOf(records: Records): ProseField[] {
  const fields: ProseField[] = [];
  for (const { schema, from } of allRecords(records))
    walk(schema, from.record, ({ meta: { prose }, path, value, parent }) => {
      if (prose === undefined || (prose !== true && parent[prose.unless] === true)) return;
      fields.push({ from, text: value, at: { path } });
    });
  return [
    ...fields,
    ...[...records.questions, ...records.readings, ...records.pages].flatMap(body),
  ];
}

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** A text without what is quoted in it and without addresses: blanks stand for them, so offsets hold. */
export const ownWords = (text: string): string =>
  text.replace(/“([^”]*)”|https?:\S+|<[^>]*>|\]\([^)]*\)/gu, blank);

/** A fault at an offset of a field’s text. */
export function faultInProse(
  { from, text, at: place }: ProseField,
  offset: number,
  rule: RuleId,
  message: string,
): Fault {
  if ('path' in place) return fault(rule, from, place.path, message);
  const line = place.line + text.slice(0, offset).split('\n').length - 1;
  return faultAt(rule, { file: from.file, line, record: from.id }, message);
}

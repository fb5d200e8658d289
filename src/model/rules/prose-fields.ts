/** Lists the fields of all records that hold our own prose: what the schemas say readers are told in our words. */
import { allRecords } from '../record-kinds.ts';
import type { Located, Records } from '../records.ts';
import { type Path, walk } from '../schema/meta.ts';
import type { Marks } from '../schema/reading.ts';

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

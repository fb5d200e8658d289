/** Lists where works are cited, and whether as evidence: for the rules about works. */
import { allRecords } from '../record-kinds.ts';
import type { Located, Records } from '../records.ts';
import { type Path, walk } from '../schema/meta.ts';

export interface Citation {
  work: string;
  from: Located<unknown>;
  path: Path;
  /** Whether something is said to be so because the work says it. */
  asEvidence: boolean;
}

/** Every citation of a work by another kind of record. What works say of each other is not among them. */
export function citationsOf(records: Records): Citation[] {
  const citations: Citation[] = [];
  for (const { schema, from } of allRecords(records))
    walk(schema, from.record, ({ meta, path, value, parent }) => {
      if (!meta.cites) return;
      // What an article took something from may be known by name only: it decides nothing.
      const asEvidence = meta.cites === 'as evidence' && parent.relation !== 'source';
      citations.push({ work: value, from, path, asEvidence });
    });
  for (const from of [...records.questions, ...records.pages, ...records.readings])
    for (const { id } of from.record.cites)
      citations.push({ work: id, from, path: [], asEvidence: false });
  return citations;
}

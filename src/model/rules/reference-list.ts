/** Lists what each record refers to, and where in the record it does: what the schemas say is a reference. */
import { articleTableOf } from '../articles.ts';
import { allRecords } from '../record-kinds.ts';
import type { Located, Records } from '../records.ts';
import { type Path, type Target, walk } from '../schema/meta.ts';

export interface Reference {
  target: Target;
  id: string;
  path: Path;
  /** The list it stands in, where naming a thing twice there is a fault. */
  list?: string;
}

export interface Referring {
  from: Located<unknown>;
  /** What the record is called where others refer to it; none where nothing does. */
  kind: Target | undefined;
  references: Reference[];
}

/** Every reference of every record, by the record that makes it. */
export function referencesOf(records: Records): Referring[] {
  const { articleOf } = articleTableOf(records);
  const wrongPoints = new Set(records.wrongPoints.map(({ id }) => id));
  return [...allRecords(records)].map(({ of, schema, target, from }): Referring => {
    const references: Reference[] = [];
    // The article of a claim is told by its number.
    const article = of === 'claims' ? articleOf(from.id) : null;
    if (article !== null) references.push({ target: 'article', id: article, path: ['id'] });
    walk(schema, from.record, ({ meta, path, value, listed }) => {
      if (!meta.ref || (meta.orWrongPoint && wrongPoints.has(value))) return;
      // An entry of a list is left out of the name of the list it stands in.
      const list = path.slice(0, meta.once ? -2 : -1).join('.');
      references.push({
        target: meta.ref,
        id: value,
        path,
        ...(listed || meta.once ? { list } : {}),
      });
    });
    return { from, kind: target, references };
  });
}

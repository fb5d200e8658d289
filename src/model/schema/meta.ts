/**
 * What a schema says of a field beyond its type. The rules about references, about prose and about works, and the page
 * docs/content-model.md, read it: a new field says what it is where it is described, and nowhere else.
 */
import { globalRegistry, type z } from 'zod';
import { slug } from '../ids.ts';
import type { GroundMeta } from './grounds.ts';

/** Kinds of records that can be referred to by id alone. */
export type Target =
  | 'article'
  | 'claim'
  | 'work'
  | 'question'
  | 'topic'
  | 'place'
  | 'entity'
  | 'search'
  | 'event'
  | 'map';

export interface FieldMeta {
  /** Our own words, as readers are told them; `unless` names a field beside it under which they are those of others. */
  prose?: true | { unless: string };
  /** The kind of record whose id it is. */
  ref?: Target;
  /** Wrong points have names on maps too. */
  orWrongPoint?: true;
  /** In a list whose entries name each thing once. */
  once?: true;
  /** Of a text beside the reasons for a finding: where it is shown. */
  ground?: GroundMeta;
  /** Of a work: whether it is cited because it says so, or only named. */
  cites?: 'as evidence' | 'by name';
}

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

/** The id of a record of a kind. */
export const refTo = (ref: Target, meta: Omit<FieldMeta, 'ref'> = {}) =>
  slug.meta({ ref, ...meta });
/** A work that is cited because it says so. */
export const citedWork = refTo('work', { cites: 'as evidence' });
/** A work that is named, whatever it says. */
export const namedWork = refTo('work', { cites: 'by name' });

export type Path = (string | number)[];
export interface Visited {
  meta: FieldMeta;
  path: Path;
  value: string;
  /** The object the value is a field of, or the list it stands in. */
  parent: Record<string, unknown>;
  /** Whether it stands in a list by itself, and not as a field of an entry. */
  listed: boolean;
}

type Schema = z.core.$ZodType;
/** The parts of Zod's definitions that are walked through. */
type Definition = z.core.$ZodTypeDef & {
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  keyType?: Schema;
  valueType?: Schema;
};
const definitionOf = (schema: Schema): Definition => schema._zod.def as Definition;
/** The schema within `optional`, `nullable` and `default`. */
function inner(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType ? inner(innerType) : schema;
}

/** Calls `visit` for every text of a value whose schema has metadata, keys of records among them. */
export function walk(
  schema: Schema,
  value: unknown,
  visit: (visited: Visited) => void,
  at: Omit<Visited, 'meta' | 'value'> = { path: [], parent: {}, listed: false },
): void {
  if (value === undefined || value === null) return;
  const own = inner(schema);
  const { type, shape, element, keyType, valueType } = definitionOf(own);
  if (type === 'object' && shape) {
    const parent = value as Record<string, unknown>;
    for (const [key, field] of Object.entries(shape))
      walk(field, parent[key], visit, { path: [...at.path, key], parent, listed: false });
  } else if (type === 'array' && element) {
    for (const [index, entry] of (value as unknown[]).entries())
      walk(element, entry, visit, { path: [...at.path, index], parent: at.parent, listed: true });
  } else if (type === 'record' && keyType && valueType) {
    const parent = value as Record<string, unknown>;
    for (const [key, entry] of Object.entries(parent)) {
      const path = [...at.path, key];
      walk(keyType, key, visit, { path, parent, listed: false });
      walk(valueType, entry, visit, { path, parent, listed: false });
    }
  } else if (typeof value === 'string') {
    const meta = globalRegistry.get(own) as FieldMeta | undefined;
    if (meta?.prose || meta?.ref) visit({ ...at, meta, value });
  }
}

/** Writes docs/content-model.md: every kind of record, field by field, as the schemas describe them. */
import { globalRegistry, type z } from 'zod';
import { RECORD_KINDS } from './record-kinds.ts';
import type { FieldMeta } from './schema/meta.ts';

type Schema = z.core.$ZodType;
interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  keyType?: Schema;
  valueType?: Schema;
  entries?: Record<string, string | number>;
  values?: readonly unknown[];
  items?: readonly Schema[];
}
const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition;
const metaOf = (schema: Schema): FieldMeta & { description?: string } =>
  globalRegistry.get(schema) ?? {};

/** What a field may hold, in a few words. */
function typeOf(schema: Schema): string {
  const { type, innerType, element, keyType, valueType, entries, values, items } =
    definitionOf(schema);
  const { prose, ref } = metaOf(schema);
  if (innerType)
    return type === 'nullable' ? `${typeOf(innerType)} or \`null\`` : typeOf(innerType);
  if (ref) return `id of ${/^[aeiou]/u.test(ref) ? 'an' : 'a'} ${ref}`;
  if (prose) return 'prose';
  if (entries)
    return Object.keys(entries)
      .map((word) => `\`${word}\``)
      .join(' ');
  if (values) return values.map((value) => `\`${value}\``).join(' ');
  if (element) {
    const { ref: named } = metaOf(element);
    return named
      ? `list of ids, each of ${typeOf(element).replace('id of ', '')}`
      : `list of ${typeOf(element)}`;
  }
  if (keyType && valueType) return `by ${typeOf(keyType)}: ${typeOf(valueType)}`;
  if (items) return `(${items.map(typeOf).join(', ')})`;
  const NAMES: Record<string, string> = { string: 'text', object: 'fields', int: 'number' };
  return NAMES[type] ?? type;
}

/** The description of a field, or of what stands within `optional` and `default`. */
function descriptionOf(schema: Schema): string {
  const { innerType } = definitionOf(schema);
  return metaOf(schema).description ?? (innerType ? descriptionOf(innerType) : '');
}

/** Whether a record may leave the field out. */
const isOptional = (schema: Schema): boolean =>
  ['optional', 'default'].includes(definitionOf(schema).type);

/** The fields within a field: of one object, or of each entry of a list. */
function shapeWithin(schema: Schema): Record<string, Schema> | undefined {
  const { innerType, element, valueType, shape } = definitionOf(schema);
  const next = innerType ?? element ?? valueType;
  return shape ?? (next && shapeWithin(next));
}

function rowsOf(shape: Record<string, Schema>, before = ''): string[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const cells = [
      `\`${before}${name}\`${isOptional(field) ? '' : ' *'}`,
      typeOf(field),
      descriptionOf(field).replaceAll('|', '\\|'),
    ];
    const within = shapeWithin(field);
    return [`| ${cells.join(' | ')} |`, ...(within ? rowsOf(within, `${before}${name}.`) : [])];
  });
}

/** The whole page. */
export function contentModelPage(): string {
  const sections = RECORD_KINDS.map(({ of, schema, file }) =>
    [
      `## ${of}`,
      `\`${file}\``,
      [
        '| field | contents | meaning |',
        '| --- | --- | --- |',
        ...rowsOf(shapeWithin(schema) ?? {}),
      ].join('\n'),
    ].join('\n\n'),
  );
  return `# Content model

Made from the schemas in src/model/schema by \`npm run docs:model\`; a test fails if it is out of date. Fields with an
asterisk are required. *Prose* is text in our own words, to which the rules of style apply; *id of a …* must be the id of
an existing record. Text that is not prose consists of names, titles and other people’s words. A *work* is a source.

${sections.join('\n\n')}
`;
}

/** Turns what Zod says about a record into words an editor can act on: what was expected, what was got. */
import type { z } from 'zod';
import { suggestion } from '../model/closest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A path as an editor would write it: `evidence[0].says`. */
export function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/** Characters of a value that are shown. */
const SHOWN = 40;

/** A value shown short enough to stand in a sentence. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = String(value);
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
  return typeof value === 'string' ? `"${short}"` : `the ${typeof value} ${short}`;
}

/** Types as an editor would call them. */
const NAMES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const expected = (type: string): string => NAMES[type] ?? type;

function size(issue: Issue & { code: 'too_big' | 'too_small' }, value: unknown): string {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  if (typeof value === 'string')
    return value === ''
      ? 'expected text, got nothing'
      : `expected ${limit} characters, got ${[...value].length}`;
  if (Array.isArray(value)) return `expected ${limit} entries, got ${value.length}`;
  return `expected a number, ${limit}; got ${shown(value)}`;
}

function problem(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': {
      if (value === undefined) return `missing: expected ${expected(issue.expected)}`;
      const hint =
        issue.expected === 'string' && typeof value === 'number'
          ? '; put it in quotation marks'
          : '';
      return `expected ${expected(issue.expected)}, got ${shown(value)}${hint}`;
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (value === undefined) return `missing: expected one of ${known.join(', ')}`;
      return `expected one of ${known.join(', ')}; got ${shown(value)}${typeof value === 'string' ? suggestion(value, known) : ''}`;
    }
    case 'too_big':
    case 'too_small':
      return size(issue, value);
    case 'unrecognized_keys': {
      const fields = `unknown ${issue.keys.length > 1 ? 'fields' : 'field'} ${issue.keys.join(', ')}`;
      // In a flow mapping the rest of a text after a comma reads as a field of its own.
      return issue.keys.some((key) => key.includes(' '))
        ? `${fields}; inside { }, put a text that contains a comma in quotation marks`
        : fields;
    }
    case 'invalid_format':
      return issue.message.startsWith('must ')
        ? `${issue.message}; got ${shown(value)}`
        : `expected ${issue.format}, got ${shown(value)}`;
    default:
      return issue.message;
  }
}

/**
 * Says what is wrong with a record in one line.
 * @param issue as Zod reports it
 * @param data the record that was checked, to show what stands there
 */
export function schemaMessage(issue: Issue, data: unknown): string {
  const where = pathText(issue.path);
  return `${where === '' ? '' : `${where}: `}${problem(issue, valueAt(data, issue.path))}`;
}

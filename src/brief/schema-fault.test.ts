import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaMessage } from './schema-fault.ts';

const schema = z.strictObject({
  kind: z.enum(['figure', 'forecast']),
  statement: z.string().max(10),
  count: z.int().positive(),
  id: z.string().regex(/^[a-z]+$/u, 'must be lower-case letters'),
  list: z.array(z.string()).min(1),
  parts: z.array(z.strictObject({ says: z.string().min(1) })).default([]),
});
const valid = { kind: 'figure', statement: 'So.', count: 1, id: 'a', list: ['a'] };

function messages(over: object): string[] {
  const data = { ...valid, ...over };
  const result = schema.safeParse(data);
  return result.success ? [] : result.error.issues.map((issue) => schemaMessage(issue, data));
}

describe('what is wrong with a record is told in words', () => {
  it.each<[object, string]>([
    [{ statement: undefined }, 'statement: missing: expected text'],
    [{ kind: undefined }, 'kind: missing: expected one of figure, forecast'],
    [{ statement: null }, 'statement: expected text, got an empty value'],
    [
      { statement: 2025 },
      'statement: expected text, got the number 2025; put it in quotation marks',
    ],
    [{ statement: ['a'] }, 'statement: expected text, got a list'],
    [{ statement: 'far too long' }, 'statement: expected at most 10 characters, got 12'],
    [
      { kind: 'forcast' },
      'kind: expected one of figure, forecast; got "forcast" (did you mean forecast?)',
    ],
    [{ count: 1.5 }, 'count: expected a whole number, got the number 1.5'],
    [{ id: 'A1' }, 'id: must be lower-case letters; got "A1"'],
    [{ list: [] }, 'list: expected at least 1 entries, got 0'],
    [{ parts: [{ says: '' }] }, 'parts[0].says: expected text, got nothing'],
    [{ lsit: [] }, 'unknown field lsit'],
    [
      { parts: [{ says: 'About 5', '000 t of ore': null }] },
      'parts[0]: unknown field 000 t of ore; inside { }, put a text that contains a comma in quotation marks',
    ],
  ])('%j', (over, message) => {
    expect(messages(over)).toEqual([message]);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseList, parseRecord } from './yaml-list.ts';

const schema = z.strictObject({
  id: z.string(),
  size: z.number().optional(),
  parts: z.array(z.strictObject({ says: z.string() })).default([]),
});
const source = (text: string) => ({
  text,
  file: 'content/hills.yaml',
  schema,
  idOf: (record: { id: string }) => record.id,
});
const list = (text: string) => parseList(source(text));
const told = (text: string) =>
  list(text).faults.map(
    ({ rule, line, record, message }) => `${line} ${rule} ${record}: ${message}`,
  );

describe('a list of records', () => {
  it('comes with the lines its values stand on', () => {
    const { records, faults } = list(
      '# hills\n- id: a\n  size: 4\n- id: b\n  parts:\n    - { says: So. }\n    - says: >-\n        And so.\n',
    );
    expect(faults).toEqual([]);
    expect(records.map(({ id, file }) => `${id} ${file}`)).toEqual([
      'a content/hills.yaml',
      'b content/hills.yaml',
    ]);
    const [a, b] = records;
    expect([
      a?.lineOf(),
      a?.lineOf(['size']),
      b?.lineOf(),
      b?.lineOf(['parts', 0, 'says']),
      b?.lineOf(['parts', 1, 'says']),
    ]).toEqual([2, 3, 4, 6, 7]);
  });

  it('gives the line of what encloses a value that is not there', () => {
    const b = list('- id: b\n  parts:\n    - { says: So. }\n').records[0];
    expect([
      b?.lineOf(['size']),
      b?.lineOf(['parts', 0, 'nope']),
      b?.lineOf(['id', 'deeper']),
    ]).toEqual([1, 3, 1]);
  });

  it('gives all faults at once and keeps the records that are whole', () => {
    const text = '- id: a\n  size: big\n  colour: red\n- id: b\n- size: 3\n- just words\n';
    expect(list(text).records.map(({ id }) => id)).toEqual(['b']);
    expect(told(text)).toEqual([
      '2 record/schema a: size: expected a number, got "big"',
      '3 record/schema a: unknown field colour',
      '5 record/schema record 3: id: missing: expected text',
      '6 record/schema record 4: expected a mapping, got "just words"',
    ]);
  });

  it.each([
    [
      'a field given twice',
      '- id: a\n  size: 1\n  size: 2\n',
      '3 record/syntax content/hills.yaml: the field size appears twice in one record',
    ],
    ['an alias without an anchor', '- id: *a\n', /record\/syntax .*Unresolved alias/u],
    ['two documents', '- id: a\n---\n- id: b\n', /2 record\/syntax .*multiple documents/u],
    ['an unclosed bracket', '- { id: a\n- id: b\n', /record\/syntax/u],
    ['a tab for indentation', '- id: a\n\tsize: 1\n', /2 record\/syntax/u],
  ])('tells %s', (_, text, expected) => {
    expect(list(text).records).toEqual([]);
    expect(told(text)[0]).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });

  it.each([
    ['', 'an empty file'],
    ['# nothing yet\n', 'an empty file'],
    ['id: a\n', 'a mapping'],
    ['words\n', 'a single value'],
  ])('is not %j', (text, got) => {
    expect(told(text)).toEqual([expect.stringContaining(`expected a list of records, got ${got}`)]);
  });
});

describe('one record', () => {
  it('is read as such, with lines counted from where the text begins', () => {
    const { records } = parseRecord({ ...source('id: a\nsize: 4\n'), firstLine: 10 });
    expect(records[0]?.lineOf(['size'])).toBe(11);
  });

  it('is not a list', () => {
    expect(parseRecord(source('- id: a\n')).faults[0]?.message).toBe(
      'expected one record (a mapping), got a list',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { passageSchema } from '../schema/passage.ts';
import { draftPassages, locator } from './record.ts';

const digest = (text: string) => text.length.toString(16).padStart(64, '0');

describe('locator', () => {
  it('gives the first and the last three words', () => {
    expect(locator('The hill holds 40 tonnes of ore.')).toEqual({
      begins: 'The hill holds',
      ends: 'tonnes of ore.',
    });
  });

  it('leaves out marks that are no words', () => {
    expect(locator('| North – | 40 |')).toEqual({ begins: 'North 40', ends: 'North 40' });
  });

  it('is the text itself where there are no words', () => {
    expect(locator(' ---|--- ')).toEqual({ begins: '---|---', ends: '---|---' });
  });
});

describe('a drafted record', () => {
  const passages = draftPassages(
    'A heading\n\nThe hill is high. It is.\n\na | b |\n---|---|\n',
    digest,
  );

  it('numbers passages in order and fits the schema', () => {
    expect(passages.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    for (const passage of passages) expect(passageSchema.safeParse(passage).success).toBe(true);
  });

  it('guesses roles from form, with a reason for the rule of a table', () => {
    expect(passages.map(({ role }) => role)).toEqual([
      'heading',
      'claim',
      'claim',
      'claim',
      'boilerplate',
    ]);
    expect(passages[4]?.reason).toBeDefined();
  });
});

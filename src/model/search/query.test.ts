import { describe, expect, it } from 'vitest';
import { cleaned, isEmpty, LONGEST, parseQuery } from './query.ts';

const SYNONYMS = [
  ['Türkiye', 'Turkey'],
  ['REE', 'rare earth', 'rare earth element'],
  ['MoU', 'memorandum of understanding', 'memorandum'],
];
const terms = (typed: string): string[][] =>
  parseQuery(typed, SYNONYMS).wanted.map(({ alternatives }) =>
    alternatives.map((alternative) => alternative.terms.join(' ')),
  );

describe('queries', () => {
  it('read words, without those that only hold a question together', () => {
    expect(parseQuery('Who runs the Beylikova deposit?').wanted.map(({ typed }) => typed)).toEqual([
      'runs',
      'Beylikova',
      'deposit',
    ]);
  });

  it('read figures with their units as one', () => {
    expect(terms('694 million tons')).toEqual([['694000000']]);
    expect(terms('60-70 %')).toEqual([['60pc'], ['70pc']]);
    expect(terms('ten of 17')).toEqual([['ten', '10'], ['17']]);
  });

  it('take the longest synonym, in any form', () => {
    expect(terms('turkey')).toEqual([['turke', 'turkiy']]);
    expect(terms('rare earth elements')[0]?.[0]).toBe('rar earth element');
    expect(terms('memorandum of understanding')).toHaveLength(1);
    expect(parseQuery('MoU', SYNONYMS).wanted[0]).toMatchObject({ word: 'mou', group: '0syn2' });
  });

  it('read phrases and exclusions, and leave ranges alone', () => {
    const query = parseQuery('“pilot plant” -china -"new oil" 60 -70 rare');
    expect(query.phrases).toEqual([' pilot plant ']);
    expect(query.excludedPhrases).toEqual([' new oil ']);
    expect(query.excluded.map(({ typed }) => typed)).toEqual(['china']);
    expect(query.wanted.map(({ typed }) => typed)).toEqual(['60 -70', '60 -70', 'rare']);
  });

  it('take a quotation mark without its other half as nothing', () => {
    expect(parseQuery('"pilot plant').wanted.map(({ typed }) => typed)).toEqual(['pilot', 'plant']);
    expect(parseQuery('"" -"" - --')).toMatchObject({ wanted: [], phrases: [], excluded: [] });
  });

  it('know whether the last word may be unfinished', () => {
    expect(parseQuery('beyl').open).toBe(true);
    expect(parseQuery('beyl ').open).toBe(false);
    expect(parseQuery('"beyl"').open).toBe(false);
  });

  it('are cut, and lose control characters', () => {
    expect(cleaned('a'.repeat(10_000)).length).toBe(LONGEST);
    expect(cleaned('a\u0000b\u202ec\n\td')).toBe('a b c d');
    expect(isEmpty(parseQuery(''))).toBe(true);
    expect(isEmpty(parseQuery('-china'))).toBe(false);
  });
});

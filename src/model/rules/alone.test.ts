import { describe, expect, it } from 'vitest';
import type { Fault, Located, Records } from '../records.ts';
import { type Claim, claimSchema } from '../schema/claim.ts';
import { aloneRules } from './alone.ts';
import { lookup } from './lookup.ts';

const claim = (id: string, over: object): Located<Claim> => ({
  id,
  file: 'claims.yaml',
  lineOf: () => 1,
  record: claimSchema.parse({
    id,
    passage: 'p1',
    kind: 'event',
    statement: 'It rains in the vale.'.replace('It', 'Rain'),
    hedge: null,
    attribution: [{ rung: 'article', who: 'The Vale' }],
    finding: 'opinion',
    gist: 'One.',
    rationale: 'Two.',
    reviewed: '2026-11-21',
    ...over,
  }),
});
const NONE = new Proxy({}, { get: (_, key) => (key === 'claims' ? undefined : []) }) as Records;
function told(claims: Located<Claim>[]): string[] {
  const all = lookup(Object.assign(Object.create(NONE), { claims }) as Records);
  const sentence = { form: 'sentence' } as ReturnType<typeof all.passageOf>;
  const faults: Fault[] = [...aloneRules({ ...all, passageOf: () => sentence })];
  return faults.map(({ record, message }) => `${record}: ${message}`);
}

describe('a line about a claim', () => {
  it.each([
    ['statement', 'That tonnage is the total for the country.', 'That tonnage'],
    ['statement', 'They are to be built.', 'They'],
    ['gist', 'The second forecast of the article.', 'The second forecast'],
    ['gist', 'No report of it in that month.', 'that month'],
    ['gist', 'It has the latter.', 'the latter'],
  ])('points nowhere in its %s: %s', (field, text, word) => {
    expect(told([claim('am-1', { [field]: text })])).toEqual([
      `am-1: “${word}” refers to something outside this text`,
    ]);
  });

  it.each([
    ['gist', 'Signed on 3 May 2024; a plant was promised in the same month.'],
    ['gist', 'They are Bloomberg’s people.'],
    ['gist', 'The former name is the one a library gives.'],
    ['statement', 'The paper said “it will rain that day”.'],
  ])('may say in its %s: %s', (field, text) => {
    expect(told([claim('am-1', { [field]: text })])).toEqual([]);
  });
});

describe('a hedge', () => {
  it('of the whole sentence is on all its claims, or they say why not', () => {
    const hedged = claim('am-1', { hedge: 'Estimates place' });
    expect(told([hedged, claim('am-2', {})])).toEqual([
      expect.stringContaining('has the hedge “Estimates place”, and am-2 has none'),
    ]);
    expect(told([hedged, claim('am-2', { hedge: 'Estimates place' })])).toEqual([]);
    expect(told([hedged, claim('am-2', { unhedged: 'It is of the sum alone.' })])).toEqual([]);
  });

  it('of one verb is that claim’s alone', () => {
    expect(told([claim('am-1', { hedge: 'could become' }), claim('am-2', {})])).toEqual([]);
  });

  it('is not excused where there is none', () => {
    expect(told([claim('am-1', { unhedged: 'It is of the sum alone.' })])).toEqual([
      expect.stringContaining('its sentence has none'),
    ]);
  });
});

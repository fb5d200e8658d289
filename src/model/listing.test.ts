import { describe, expect, it } from 'vitest';
import { placesByKind, worksByYear } from './listing.ts';

describe('worksByYear', () => {
  it('puts the newest first, what has no date last, and works of one date in one order whatever came in', () => {
    const works = [
      { id: 'a', date: '2024-05-01' },
      { id: 'b', date: null },
      { id: 'c', date: '2025' },
      { id: 'd', date: '2024-05-01' },
      { id: 'e', date: '2024-06' },
    ];
    const listed = [
      { year: '2025', works: ['c'] },
      { year: '2024', works: ['e', 'd', 'a'] },
      { year: 'Undated', works: ['b'] },
    ];
    for (const given of [works, works.toReversed()])
      expect(
        worksByYear(given).map(({ year, works: ofYear }) => ({
          year,
          works: ofYear.map(({ id }) => id),
        })),
      ).toEqual(listed);
  });
});

describe('placesByKind', () => {
  it('follows the vocabulary and leaves out kinds without a place', () => {
    const places = [{ kind: 'town' }, { kind: 'deposit' }, { kind: 'town' }] as const;
    expect(placesByKind(places).map(({ kind, places: of }) => [kind, of.length])).toEqual([
      ['deposit', 1],
      ['town', 2],
    ]);
  });
});

/** A map without colour: every kind of place has a shape of its own, and hollow and filled pairs mean the same everywhere. */
import { describe, expect, it } from 'vitest';
import { PLACE_KINDS, type PlaceKind } from '../../model/vocabulary.ts';
import { SYMBOLS } from './symbols.ts';

const all = Object.entries(SYMBOLS);

describe('symbols', () => {
  it('are there for every kind of place', () => {
    expect(all.map(([kind]) => kind).sort()).toEqual([...Object.keys(PLACE_KINDS), 'wrong'].sort());
  });
  it('differ in outline or in filling, each from every other', () => {
    expect(new Set(all.map(([, { d, filled }]) => `${d} ${filled}`)).size).toBe(all.length);
  });
  it('share an outline only where one is the lesser form of the other, and then differ in filling', () => {
    const pairs: [PlaceKind, PlaceKind][] = [
      ['deposit', 'occurrence'],
      ['plant', 'planned-plant'],
      ['city', 'town'],
    ];
    for (const [known, lesser] of pairs) {
      expect(SYMBOLS[known].d).toBe(SYMBOLS[lesser].d);
      expect([SYMBOLS[known].filled, SYMBOLS[lesser].filled]).toEqual([true, false]);
      expect(SYMBOLS[known].r).toBeGreaterThanOrEqual(SYMBOLS[lesser].r);
    }
    expect(new Set(all.map(([, { d }]) => d)).size).toBe(all.length - pairs.length);
  });
});

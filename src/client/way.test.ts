import { expect, it } from 'vitest';
import { isOn, waysIn } from './way.ts';

it('reads the ways of a mark, and none where it has none', () => {
  expect(waysIn('a-1  b-2')).toEqual(['a-1', 'b-2']);
  expect(waysIn('')).toEqual([]);
  expect(waysIn(undefined)).toEqual([]);
});

it('lights what shares a way, by its whole name', () => {
  const ways = new Set(['a-1', 'b-2']);
  expect(isOn(ways, 'c-3 b-2')).toBe(true);
  expect(isOn(ways, 'a-10')).toBe(false);
  expect(isOn(ways, null)).toBe(false);
  expect(isOn(new Set(), 'a-1')).toBe(false);
});

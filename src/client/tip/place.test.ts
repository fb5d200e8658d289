import { expect, it } from 'vitest';
import { tipPlace } from './place.ts';

const room = { left: 0, top: 0, right: 300, bottom: 1000 };
const size = { width: 100, height: 40 };
const mark = (x: number, y: number) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

it('is above the middle of its mark', () =>
  expect(tipPlace(mark(150, 200), size, room)).toEqual({ left: 100, top: 147, under: false }));
it('is under a mark that is too near the upper edge', () =>
  expect(tipPlace(mark(150, 20), size, room)).toEqual({ left: 100, top: 33, under: true }));
it.each([
  [3, 0],
  [298, 200],
])('does not leave the figure at the sides (mark at %d)', (x, left) =>
  expect(tipPlace(mark(x, 200), size, room).left).toBe(left),
);

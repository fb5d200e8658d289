/** Placing of labels, on small cases that can be checked by eye. */
import { describe, expect, it } from 'vitest';
import { type LabelRequest, labelBox, type Obstacle, placeLabels, unmistakable } from './labels.ts';
import { overlap } from './measure.ts';

const request = (
  id: string,
  x: number,
  y: number,
  more: Partial<LabelRequest> = {},
): LabelRequest => ({
  id,
  x,
  y,
  gap: 8,
  lines: ['Beylikova'],
  size: 14,
  ...more,
});
const room = (width = 400, height = 200) => ({ width, height, taken: [] });
const symbol = (x: number, y: number) => ({
  x,
  y,
  box: { left: -5, right: 5, top: -5, bottom: 5 },
});

describe('a label', () => {
  it('stands beside its point where there is room', () => {
    expect(placeLabels([request('a', 100, 100)], room())).toEqual([
      { id: 'a', dx: 8, dy: 14 * 0.34, anchor: 'start', leader: null, from: 1 },
    ]);
  });
  it('turns to the other side at the neatline', () => {
    expect(placeLabels([request('a', 380, 100)], room())[0]?.anchor).toBe('end');
  });
  it('keeps off symbols', () => {
    const [label] = placeLabels([request('a', 100, 100)], { ...room(), taken: [symbol(130, 100)] });
    expect(label?.anchor).toBe('end');
  });
  it('moves out on a line where it is crowded, up to its reach', () => {
    const crowd = [-40, 0, 40].flatMap((dx) =>
      [-16, 0, 16].map((dy) => symbol(200 + dx, 100 + dy)),
    );
    const crowded = { ...room(), taken: crowd };
    expect(placeLabels([request('a', 200, 100)], crowded)[0]?.leader).not.toBeNull();
    expect(placeLabels([request('a', 200, 100, { reach: 0 })], crowded)).toEqual([]);
  });
  it('stands where it cannot be taken for the name of another mark, or waits', () => {
    const near: Obstacle = {
      x: 112,
      y: 122,
      box: { left: -3, right: 3, top: -3, bottom: 3 },
      rank: 0,
    };
    const asked = request('a', 100, 110, { reach: 0 });
    const [label] = placeLabels([asked], { ...room(), taken: [near] });
    expect(label && unmistakable(asked, label, [near])).toBe(true);
    expect(unmistakable(asked, { dx: 6, dy: 14, anchor: 'start', leader: null }, [near])).toBe(
      false,
    );
    const lesser = { ...near, rank: 1 };
    expect(placeLabels([asked], { ...room(), taken: [lesser] })[0]?.anchor).toBe('start');
    expect(unmistakable(asked, { dx: 8, dy: 5, anchor: 'start', leader: [6, 0] }, [near])).toBe(
      false,
    );
  });
  it('has no symbol on the line that joins it to its point', () => {
    const asked = request('a', 100, 110);
    // Small things all round, close to the point: no line may slip between or begin under one.
    const ring = [0, 1, 2, 3, 4, 5, 6].map(
      (i): Obstacle => ({
        x: 100 + 9 * Math.cos(i),
        y: 110 + 9 * Math.sin(i),
        box: { left: -3, right: 3, top: -3, bottom: 3 },
      }),
    );
    for (const { leader } of placeLabels([asked], { ...room(), taken: ring }))
      for (let t = 0.1; leader && t < 0.95; t += 0.01)
        for (const { x, y } of ring)
          expect(Math.hypot(100 + leader[0] * t - x, 110 + leader[1] * t - y)).toBeGreaterThan(3);
  });
  it('waits for the zoom at which it has room', () => {
    const close = [request('a', 30, 20), request('b', 36, 20, { reach: 0 })];
    const [a, b] = placeLabels(close, room(110, 40), [1, 2, 4]);
    expect(a?.from).toBe(1);
    expect(b?.from).toBeGreaterThan(1);
  });
  it('waits for the zoom it is told to', () => {
    expect(placeLabels([request('a', 100, 100, { least: 2 })], room(), [1, 2])[0]?.from).toBe(2);
  });
  it('never meets another at a higher zoom', () => {
    const requests = Array.from({ length: 30 }, (_, i) =>
      request(`r${i}`, 30 + ((i * 137) % 340), 20 + ((i * 59) % 160)),
    );
    const placed = placeLabels(requests, room(), [1, 2, 4]);
    for (const k of [1, 1.6, 2, 4, 10]) {
      const boxes = placed
        .filter(({ from }) => from <= k)
        .map((label) =>
          labelBox(requests.find(({ id }) => id === label.id) as LabelRequest, label, k),
        );
      for (const [i, box] of boxes.entries())
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    }
  });
  it('is placed the same way every time', () => {
    const requests = [request('a', 100, 100), request('b', 110, 104), request('c', 95, 96)];
    expect(placeLabels(requests, room(), [1, 2])).toEqual(placeLabels(requests, room(), [1, 2]));
  });
});

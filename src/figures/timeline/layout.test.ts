import { describe, expect, it } from 'vitest';
import { type Event, eventSchema } from '../../model/schema/event.ts';
import { dayOf } from '../shared/days.ts';
import { labelsOf } from './labels.ts';
import { marksOf, RADIUS, timelineLayout } from './layout.ts';
import { axisOf, pieces } from './scale.ts';

const axis = axisOf(
  pieces([120, 270, 390], { first: 1959, breaks: ['2022-01', '2025-09'], last: '2026-03' }),
  0,
  10,
);
const event = (over: Partial<Event>): Event =>
  eventSchema.parse({
    id: 'e',
    track: 'deposit',
    title: 'E',
    text: 'E.',
    happened: null,
    said: '2025-10-06',
    works: ['w'],
    ...over,
  });
const room = { start: 0, pitch: 13, head: 16, gap: 6 };

describe('the axis', () => {
  it('runs forward over the edges of its pieces, and a gap stands between them', () => {
    const days = [
      dayOf(1959),
      dayOf(2021, 12, 31),
      dayOf(2022),
      dayOf(2025, 8, 31),
      dayOf(2025, 9),
      dayOf(2026, 3, 31),
    ].map(axis.at);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect((days[2] as number) - (days[1] as number)).toBeGreaterThanOrEqual(10);
    expect((days[4] as number) - (days[3] as number)).toBeGreaterThanOrEqual(10);
  });
  it('is linear within a piece: each month of the last takes about the same', () => {
    expect(axis.at(dayOf(2025, 11)) - axis.at(dayOf(2025, 10))).toBeCloseTo((390 / 212) * 31, 5);
  });
  it('refuses a day it does not cover', () => {
    expect(() => axis.at(dayOf(1950))).toThrow('outside');
    expect(() => axis.at(dayOf(2027))).toThrow('outside');
  });
});

describe('two clocks', () => {
  it('one mark where both agree as far as they are known', () => {
    expect(
      marksOf({ happened: '2023-12', said: '2023-12-21' }, axis).map((mark) => mark.clock),
    ).toEqual(['both']);
  });
  it('two marks and a line where they differ', () => {
    const [placed] =
      timelineLayout([event({ happened: '1959', said: '1977' })], axis, room).lanes[0]?.events ??
      [];
    expect(placed?.marks.map((mark) => mark.clock)).toEqual(['happened', 'said']);
    expect(placed?.link).toEqual([placed?.marks[0]?.a1, placed?.marks[1]?.a0]);
  });
  it('what is known to the year is as long as the year', () => {
    const [mark] = marksOf({ happened: '2024', said: null }, axis);
    expect((mark?.a1 as number) - (mark?.a0 as number)).toBeCloseTo(
      axis.at(dayOf(2025)) - axis.at(dayOf(2024)) - 2,
      1,
    );
    const [day] = marksOf({ happened: '2024-07-04', said: null }, axis);
    expect(day?.a0).toBe(day?.a1);
  });
});

it('no two events of a lane lie on each other, and every event stands within its lane', () => {
  const events = Array.from({ length: 40 }, (_, i) =>
    event({
      id: `e-${i}`,
      happened: i % 3 === 0 ? '2025-10' : null,
      said: `2025-1${i % 2}-0${1 + (i % 9)}`,
    }),
  );
  const [lane] = timelineLayout(events, axis, room).lanes;
  const ends = (marks: readonly { a0: number; a1: number }[]) =>
    [
      Math.min(...marks.map((m) => m.a0)) - RADIUS,
      Math.max(...marks.map((m) => m.a1)) + RADIUS,
    ] as const;
  for (const a of lane?.events ?? []) {
    expect(a.across).toBeGreaterThan(lane?.start as number);
    expect(a.across).toBeLessThan(lane?.end as number);
    for (const b of lane?.events ?? []) {
      if (a === b || a.across !== b.across) continue;
      const [[a0, a1], [b0, b1]] = [ends(a.marks), ends(b.marks)];
      expect(a1 <= b0 || b1 <= a0).toBe(true);
    }
  }
});

it('a label at the end of the axis turns back', () => {
  const [lane] = timelineLayout([event({ id: 'a-promise', said: '2026-03-20' })], axis, room).lanes;
  const [label] = labelsOf(lane as never, { 'a-promise': 'plant promised' }, axis.length, 12);
  expect(label?.anchor).toBe('end');
  expect(label?.x1).toBeLessThanOrEqual(axis.length);
});

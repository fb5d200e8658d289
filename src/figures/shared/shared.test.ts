import { expect, it } from 'vitest';
import { dayOf, overlap, spanOf } from './days.ts';
import { textWidth, wrap } from './text.ts';

it('a date spans as much as is not known of it', () => {
  expect(spanOf('2024')).toEqual({ start: dayOf(2024), end: dayOf(2025) });
  expect(spanOf('2024-02')).toEqual({ start: dayOf(2024, 2), end: dayOf(2024, 3) });
  expect(spanOf('2023-12').end).toBe(dayOf(2024));
  expect(spanOf('2024-02-29')).toEqual({ start: dayOf(2024, 2, 29), end: dayOf(2024, 3, 1) });
});

it('spans that only touch do not overlap', () => {
  expect(overlap(spanOf('2024-02'), spanOf('2024-02-29'))).toBe(true);
  expect(overlap(spanOf('2024-01'), spanOf('2024-02'))).toBe(false);
});

it('lines are as wide as asked at most, and no word is lost', () => {
  const text = 'State auditors find no progress on industrial plants';
  const lines = wrap(text, 120, 12);
  expect(lines.join(' ')).toBe(text);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
});

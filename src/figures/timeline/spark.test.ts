import { describe, expect, it } from 'vitest';
import { svgText } from '../shared/svg.ts';
import { drawSpark, sparkOf } from './spark.ts';

const EXTENT = {
  first: 1959,
  breaks: ['2022-01', '2025-09'] as [string, string],
  last: '2026-03',
};
const at = (id: string, happened: string | null, said: string | null = null) => ({
  id,
  happened,
  said,
});
const events = [
  at('drilled', '1959', '1977'),
  at('announced', '2022-07-01'),
  at('built', '2023-04'),
  at('told', null, '2025-10-06'),
  at('asked', '2025-10-31', '2025-11-02'),
];
const spark = sparkOf(events, EXTENT);

describe('the counts of the timeline', () => {
  it('have every event once, where it begins, by when it happened or else was said', () => {
    const counted = spark.bars.filter(({ count }) => count > 0);
    expect(counted.map(({ count }) => count)).toEqual([1, 1, 1, 2]);
    expect(spark.most).toBe(2);
    expect(spark.pieces.map(({ first }) => first)).toEqual(['drilled', 'announced', 'told']);
  });
  it('stand side by side, without a gap in a piece of the axis', () => {
    for (const piece of spark.pieces) {
      const own = spark.bars.filter(({ start, end }) => start >= piece.start && end <= piece.end);
      expect(own[0]?.start).toBeCloseTo(piece.start);
      expect(own.at(-1)?.end).toBeCloseTo(piece.end);
      for (const [i, bar] of own.entries())
        if (i > 0) expect(bar.start).toBeCloseTo(own[i - 1]?.end as number);
    }
  });
  it('are drawn as high as they are many', () => {
    const heights = [...svgText(drawSpark(spark)).matchAll(/<rect[^>]* height="([\d.]+)"/gu)].map(
      ([, height]) => Number(height),
    );
    expect(heights).toEqual([36, 36, 36, 72]);
  });
});

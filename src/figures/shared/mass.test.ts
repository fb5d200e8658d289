import { expect, it } from 'vitest';
import type { Quantity } from '../../model/quantity.ts';
import { gradeOf, linearScale, logScale } from './mass.ts';

const ore: Quantity<'ore'> = {
  value: 694e6,
  unit: 't',
  substance: 'ore',
  bound: 'exactly',
  asOf: null,
  as: '694 million tonnes',
};
const oxide: Quantity<'contained-reo'> = {
  value: 12.5e6,
  unit: 't',
  substance: 'contained-reo',
  bound: 'about',
  asOf: null,
  as: '12.5 million tonnes',
};

it('places a quantity on the scale of its substance', () => {
  const scale = logScale('ore', { domain: [1e6, 1e9], range: [0, 300] });
  expect(scale.ticks).toEqual([
    { value: 1e6, at: 0 },
    { value: 1e7, at: expect.closeTo(100) },
    { value: 1e8, at: expect.closeTo(200) },
    { value: 1e9, at: 300 },
  ]);
  expect(scale.position(ore)).toBeCloseTo(284.1, 1);
});

it('a mixed scale does not compile', () => {
  const oreScale = logScale('ore', { domain: [1e6, 1e9], range: [0, 300] });
  const production = linearScale('reo-production', { domain: [0, 3e5], range: [0, 300] });
  // @ts-expect-error oxide has no place on a scale of ore
  oreScale.position(oxide);
  // @ts-expect-error ore in the ground has no place on a scale of yearly production
  production.position(ore);
  // @ts-expect-error a scale of ore is no scale of oxide
  const oxideScale: typeof production = oreScale;
  // @ts-expect-error a grade is oxide in ore, never ore in oxide
  gradeOf(oxide, ore);
  expect(oxideScale).toBe(oreScale);
});

it('the grade joins the two panels', () => {
  expect(gradeOf(ore, oxide).value).toBe(1.8);
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import { compareQuantities, ofSubstance, type Quantity, quantitySchema } from './quantity.ts';

const quantity = (over: object) =>
  quantitySchema.parse({
    value: 694e6,
    unit: 't',
    substance: 'ore',
    as: '694 million tonnes',
    ...over,
  });
const ore = ofSubstance([quantity({})], 'ore')[0] as Quantity<'ore'>;
const oxide = ofSubstance(
  [quantity({ value: 12.5e6, substance: 'contained-reo' })],
  'contained-reo',
)[0] as Quantity<'contained-reo'>;

describe('a quantity', () => {
  it('is exact and undated unless it says otherwise', () => {
    expect(ore).toMatchObject({ bound: 'exactly', asOf: null });
  });

  it.each([
    ['without a substance', { substance: undefined }],
    ['with a unit of another substance', { unit: 't/a' }],
    ['with an upper end and no range', { upper: 700e6 }],
    ['with a range and no upper end', { bound: 'range' }],
    ['with an upper end below the lower', { bound: 'range', upper: 1 }],
    ['without the figure as printed', { as: '' }],
    ['that is no number', { value: Number.POSITIVE_INFINITY }],
  ])('is refused %s', (_, over) => {
    expect(
      quantitySchema.safeParse({
        value: 694e6,
        unit: 't',
        substance: 'ore',
        as: '694 million tonnes',
        ...over,
      }).success,
    ).toBe(false);
  });

  it('is picked out by substance', () => {
    expect(ofSubstance([ore, oxide], 'contained-reo')).toEqual([oxide]);
  });

  it('is compared with its own kind', () => {
    expect(compareQuantities(ore, { ...ore, value: 1 })).toBeGreaterThan(0);
  });
});

describe('ore and oxide', () => {
  it('are types that do not mix', () => {
    expectTypeOf(ofSubstance([ore, oxide], 'ore')).toEqualTypeOf<Quantity<'ore'>[]>();
    expectTypeOf(ore).not.toExtend<Quantity<'contained-reo'>>();
    // @ts-expect-error tonnes of ore and tonnes of oxide cannot be compared
    compareQuantities(ore, oxide);
    // @ts-expect-error nor put into one list that is charted together
    const charted: Quantity<'ore'>[] = [ore, oxide];
    expect(charted).toHaveLength(2);
  });
});

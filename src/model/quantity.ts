/**
 * Quantities that refuse false comparison.
 *
 * A figure is a number of some unit *of some substance*. Tonnes of ore and tonnes of contained oxide are different
 * substances: the type parameter keeps them apart, so that a chart or a sum which mixes them does not compile.
 */
import { z } from 'zod';
import { partialDate } from './schema/common.ts';

/** Substances with the units each may be given in and the words readers see. */
export const SUBSTANCES = {
  ore: {
    label: 'ore',
    definition: 'Rock in the ground, before anything is extracted from it.',
    units: ['t'],
  },
  'contained-reo': {
    label: 'contained rare-earth oxide',
    definition: 'Rare-earth oxides in the rock, before mining and processing losses.',
    units: ['t'],
  },
  'contained-tho2': {
    label: 'contained thorium oxide',
    definition: 'Thorium oxide in the rock.',
    units: ['t'],
  },
  'reo-production': {
    label: 'rare-earth oxide produced',
    definition: 'Rare earths mined or produced in a year, counted as oxide.',
    units: ['t/a'],
  },
  'ore-throughput': {
    label: 'ore processed',
    definition: 'Rock that a plant processes in a year.',
    units: ['t/a'],
  },
  'byproduct-production': {
    label: 'by-product produced',
    definition: 'Barite, fluorite or thorium produced in a year.',
    units: ['t/a'],
  },
  grade: {
    label: 'grade',
    definition: 'Share of rare-earth oxide in ore, by weight.',
    units: ['%'],
  },
  purity: {
    label: 'purity',
    definition: 'A percentage that officials gave without saying of what.',
    units: ['%'],
  },
  'share-of-production': {
    label: 'share of mine production',
    definition: 'Share of world output, unless stated otherwise.',
    units: ['%'],
  },
  'share-of-processing': {
    label: 'share of processing',
    definition: 'Share of world separation or refining capacity.',
    units: ['%'],
  },
  money: {
    label: 'money',
    definition: 'An amount in the currency given.',
    units: ['USD', 'TRY', 'EUR'],
  },
  count: { label: 'count', definition: 'A number of things or people.', units: ['1'] },
  rank: { label: 'rank', definition: 'A position in a ranking.', units: ['1'] },
  length: { label: 'length', definition: 'A distance, or metres drilled.', units: ['m', 'km'] },
  duration: { label: 'duration', definition: 'A length of time.', units: ['a', 'months'] },
  power: { label: 'power', definition: 'Installed capacity.', units: ['GW', 'MW'] },
} as const;
export type Substance = keyof typeof SUBSTANCES;

/** How far the number reaches: itself, at least, at most, about, or from–to with `upper`. */
export const BOUNDS = ['exactly', 'at-least', 'more-than', 'at-most', 'about', 'range'] as const;

export const quantitySchema = z
  .strictObject({
    value: z.number(),
    upper: z.number().optional().describe('upper end, only if the bound is range'),
    unit: z.string().min(1),
    substance: z
      .enum(Object.keys(SUBSTANCES) as [Substance, ...Substance[]])
      .describe('what the number counts, according to our findings'),
    claimedSubstance: z
      .enum(Object.keys(SUBSTANCES) as [Substance, ...Substance[]])
      .optional()
      .describe('what the article says it counts, if that is different'),
    bound: z.enum(BOUNDS).default('exactly'),
    of: z
      .string()
      .min(1)
      .optional()
      .describe('what is counted, if the substance alone does not say: elements, jobs'),
    asOf: partialDate.nullable().default(null),
    as: z
      .string()
      .min(1)
      .describe('the figure as the article prints it, so that readers can search for it'),
  })
  .refine(
    ({ bound, upper }) => (bound === 'range') === (upper !== undefined),
    'upper belongs to bound range, and only to it',
  )
  .refine(
    ({ value, upper }) => upper === undefined || upper > value,
    'upper must be greater than value',
  )
  .refine(
    ({ unit, substance }) => (SUBSTANCES[substance].units as readonly string[]).includes(unit),
    'unit does not fit the substance',
  );

/** A figure of one substance. `Quantity<'ore'>` and `Quantity<'contained-reo'>` do not mix. */
export type Quantity<S extends Substance = Substance> = Omit<
  z.infer<typeof quantitySchema>,
  'substance'
> & { substance: S };

/** Narrows quantities to one substance; the result may be summed, compared or charted together. */
export function ofSubstance<S extends Substance>(
  quantities: readonly Quantity[],
  substance: S,
): Quantity<S>[] {
  return quantities.filter((q): q is Quantity<S> => q.substance === substance);
}

/** Those that an article gives as a substance which they are not, as if they were: to be drawn as claimed, never compared. */
export function claimedAs<S extends Substance>(
  quantities: readonly Quantity[],
  substance: S,
): Quantity<S>[] {
  return quantities
    .filter(({ claimedSubstance }) => claimedSubstance === substance)
    .map((quantity) => ({ ...quantity, substance }));
}

/** Orders two quantities of one substance by value. Quantities of two substances do not type-check. */
export function compareQuantities<S extends Substance>(
  a: Quantity<S>,
  b: Quantity<NoInfer<S>>,
): number {
  return a.value - b.value;
}

/**
 * Scales for quantities of one substance. A scale made for ore takes ore and nothing else: `position` is a property,
 * not a method, so that the parameter is checked strictly and a mixed chart does not compile.
 */
import { scaleLinear, scaleLog } from 'd3';
import type { Quantity, Substance } from '../../model/quantity.ts';

export interface SubstanceScale<S extends Substance> {
  substance: S;
  ticks: { value: number; at: number }[];
  position: (quantity: Quantity<S>) => number;
}

export interface Extent {
  domain: readonly [number, number];
  range: readonly [number, number];
}

/** A scale on which each step is ten times the last. Ticks are the powers of ten. */
export function logScale<S extends Substance>(
  substance: S,
  { domain, range }: Extent,
): SubstanceScale<S> {
  const scale = scaleLog().domain(domain).range(range);
  const [low, high] = [
    Math.ceil(Math.log10(domain[0]) - 1e-9),
    Math.floor(Math.log10(domain[1]) + 1e-9),
  ];
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map((value) => ({
    value,
    at: scale(value),
  }));
  return { substance, ticks, position: ({ value }) => scale(value) };
}

/** A plain scale from nothing: lengths on it may be compared as lengths. */
export function linearScale<S extends Substance>(
  substance: S,
  { domain, range }: Extent,
  count = 4,
): SubstanceScale<S> {
  const scale = scaleLinear().domain(domain).range(range);
  return {
    substance,
    ticks: scale.ticks(count).map((value) => ({ value, at: scale(value) })),
    position: ({ value }) => scale(value),
  };
}

/** Mass of oxide in mass of ore, in per cent: the one place where the two substances meet. */
export function gradeOf(ore: Quantity<'ore'>, oxide: Quantity<'contained-reo'>): Quantity<'grade'> {
  const value = Number(((oxide.value / ore.value) * 100).toFixed(2));
  return {
    value,
    unit: '%',
    substance: 'grade',
    bound: 'about',
    asOf: oxide.asOf,
    as: `${value.toFixed(2)}%`,
  };
}

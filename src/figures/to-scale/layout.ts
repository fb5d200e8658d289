/**
 * Geometry of the drawing to scale: areas are masses. Two panels, each with a scale of its own: the ore with the part of
 * it that is said to be oxide, and that oxide beside the world's reserves. What is no part of the ore never stands beside it.
 */
import { scaleSqrt, ticks } from 'd3';
import type { Quantity } from '../../model/quantity.ts';

/** A square is known by its side, in units of the drawing. */
export interface OrePanel {
  ore: number;
  oxide: number;
  /** Side of a cell that stands for `cellMass` tonnes. */
  cell: number;
  cellMass: number;
}
export interface OxidePanel {
  world: number;
  oxide: number;
  /** The scale: a square of a round mass. */
  key: { side: number; mass: number };
}

const MILLION = 1e6;

/** @param side of the square of ore */
export function orePanel(
  ore: Quantity<'ore'>,
  oxide: Quantity<'contained-reo'>,
  side: number,
): OrePanel {
  const scale = scaleSqrt().domain([0, ore.value]).range([0, side]);
  return { ore: side, oxide: scale(oxide.value), cell: scale(MILLION), cellMass: MILLION };
}

/** @param side of the square of the world's reserves */
export function oxidePanel(
  oxide: Quantity<'contained-reo'>,
  world: Quantity<'contained-reo'>,
  side: number,
): OxidePanel {
  const scale = scaleSqrt().domain([0, world.value]).range([0, side]);
  const [, mass = world.value] = ticks(0, world.value, 8);
  return { world: side, oxide: scale(oxide.value), key: { side: scale(mass), mass } };
}

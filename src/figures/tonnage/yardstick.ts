/**
 * World reserves of rare-earth oxide by edition of the US Geological Survey's tables: the yardstick of the oxide panel.
 * The tables themselves were not read; each figure names the work that prints it and the edition it is of.
 */
import type { Quantity } from '../../model/quantity.ts';

export interface Yardstick {
  quantity: Quantity<'contained-reo'>;
  work: string;
  edition: string;
}

const reserves = (value: number, bound: Quantity['bound'], asOf: string, as: string): Quantity<'contained-reo'> => ({
  value,
  bound,
  asOf,
  as,
  unit: 't',
  substance: 'contained-reo',
});

export const WORLD_RESERVES: readonly Yardstick[] = [
  { quantity: reserves(91_900_000, 'exactly', '2025', '91.9 million tonnes'), work: 'vietnam-vn-91-9-mt', edition: 'usgs-mcs-2025' },
  { quantity: reserves(85_000_000, 'more-than', '2026', 'more than 85 million tonnes'), work: 'gulf-news-2026-usgs-reserves', edition: 'usgs-mcs-2026' },
];

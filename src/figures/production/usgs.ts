/**
 * Mine production after the US Geological Survey, as far as press copies of its tables print it. Each figure names the
 * work it was read in and the edition that work follows; a test holds each against what its work is recorded to say.
 */
import type { Quantity } from '../../model/quantity.ts';
import { grouped } from '../shared/number.ts';

export interface Output {
  country: string;
  quantity: Quantity<'reo-production'>;
  /** The work the figure was read in. */
  work: string;
  /** The edition of the tables it is of. */
  edition: string;
}

const tonnes = (value: number, year: string): Quantity<'reo-production'> => ({
  value,
  unit: 't/a',
  substance: 'reo-production',
  bound: 'exactly',
  asOf: year,
  as: grouped(value),
});
const output = (country: string, value: number, year: string, work: string, edition: string): Output => ({
  country,
  quantity: tonnes(value, year),
  work,
  edition,
});

/** 2023 as first published, in the edition of 2024. */
export const FIRST: readonly Output[] = [
  output('China', 240_000, '2023', 'usgs-2023-production-miningvisuals', 'usgs-mcs-2024'),
  output('United States', 43_000, '2023', 'usgs-2023-production-miningvisuals', 'usgs-mcs-2024'),
  output('Myanmar', 38_000, '2023', 'usgs-2023-production-miningvisuals', 'usgs-mcs-2024'),
  output('Australia', 18_000, '2023', 'usgs-2023-production-miningvisuals', 'usgs-mcs-2024'),
  output('Thailand', 7_100, '2023', 'usgs-2023-production-miningvisuals', 'usgs-mcs-2024'),
];

/** 2023 as it stands in the edition of 2025; Russia has no line of its own in what was read of the edition before. */
export const REVISED: readonly Output[] = [
  output('China', 255_000, '2023', 'nai500-2024-top-ten', 'usgs-mcs-2025'),
  output('Russia', 2_500, '2023', 'usgs-russia-output-wion', 'usgs-mcs-2025'),
  output('Myanmar', 43_000, '2023', 'usgs-2025-release-upstox', 'usgs-mcs-2025'),
  output('Australia', 16_000, '2023', 'usgs-2025-release-upstox', 'usgs-mcs-2025'),
];

/** Figures of other years that two of the article's numbers agree with. */
export const OTHER_YEARS: readonly Output[] = [
  output('China', 140_000, '2020', 'usgs-2020-production-inn', 'usgs-mcs-2021-rare-earths'),
  output('United States', 15_000, '2018', 'usgs-2018-us-production', 'usgs-2018-us-production'),
];

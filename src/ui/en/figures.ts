/** Figures: how to read them, their keys, their sources. */
import { type Gap, sentence } from '../gaps.ts';

export const asTable = 'Show as a table';

export const massPublished = 'published by a source';
export const massCalculated = 'our arithmetic';
export const massClaimed = 'claimed by an article';
export const massGhost = 'ore that an article presents as rare earths, drawn as if it were oxide';
export const worldReserves = 'world reserves of oxide';

/** @param count a sentence that says how many uses count what */
export const usesReading = (count: string): string =>
  `${count} Each row is one use that we read, in date order. Uses for which only the month or ` +
  'year is known come after the fully dated ones of that month or year.';
export const usesSource =
  'Sources are linked in each row; the table has the exact words. ' +
  'What the number counts each time is our reading.';

export const underYear = (publisher: string): string => `${publisher}, under “2023”`;
export const firstEdition = 'USGS for 2023 (2024 edition)';
export const revisedEdition = 'USGS for 2023 (2025 edition)';
export const productionReading =
  'Tonnes of rare-earth oxide mined in a year, on a linear scale. The US Geological Survey ' +
  '(USGS) revises a year’s figure in its next edition, so we name the edition.';
export const productionSource = (article: Gap) => sentence`Sources: the table in ${article}, which
  names no source; USGS, Mineral Commodity Summaries 2025, whose chapter we read in a copy, and 2024,
  which we know only from the source linked from its bars. A country without a bar for the 2024
  edition may still be listed there.`;

export const tonnageReading =
  'Each row is one source on one date, in date order; the spacing is not to scale. The bar at ' +
  'the top is to scale; the two scales below it are logarithmic: each step is ten times the ' +
  'last. Ore and oxide have separate scales, because a tonne of rock is not a tonne of rare ' +
  'earths; the grade, oxide as a share of ore, links the two.';
export const tonnageSource = (claims: Gap, editions: Gap) => sentence`Sources are linked from
  each mark; see also claims ${claims}. World reserves: US Geological Survey, ${editions}.`;
/** An edition and the mass that it gives. */
export const edition = (year: string, mass: Gap) => sentence`${year} edition, ${mass}`;
/** Between editions. */
export const andEdition = ', and ';
export const reserveNote =
  'A reserve can be mined at a profit; none has been shown for this deposit, so the line is for ' +
  'comparison and does not rank it.';

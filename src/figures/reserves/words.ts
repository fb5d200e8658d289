/** Words on the ranking of reserves. */
import { dateInWords } from '../../ui/en/dates.ts';
import type { RankedEdition, RankRow } from './rows.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ordinal = (rank: number): string => ORDINALS[rank - 1] ?? `${rank}th`;

/** "USGS, 2026 edition", and beneath it what is known of the version. */
export const editionName = ({ year }: RankedEdition): string => `USGS, ${year} edition`;
export const versionName = ({ version, date }: RankedEdition): string =>
  version === null
    ? 'version and exact date not in the copy we read'
    : `version ${version}, ${dateInWords(date)}`;

/** Millions of tonnes: "44", "0.71", "0.0045". */
export const millions = (value: number): string => String(Number((value / 1e6).toPrecision(3)));

/** What is printed beside a bar. */
export function barLabel(row: RankRow): string {
  const mass = millions(row.reserve.quantity.value);
  if (row.kind === 'claimed') return `${mass}: ${ordinal(row.rank)} if all were a reserve`;
  return row.earlier
    ? `${mass} (${millions(row.earlier.quantity.value)} up to version ${row.earlier.version})`
    : mass;
}

/** What is spoken of a bar: the words on the drawing, and what they are of. */
export function barName(row: RankRow, edition: RankedEdition): string {
  const printed = `${row.country} ${barLabel(row)}`;
  if (row.kind === 'country')
    return `${printed}: reserves, millions of tonnes of oxide, ${editionName(edition)}`;
  const then = row.earlierRank ? `, ${ordinal(row.earlierRank)} in earlier versions` : '';
  return `${printed}${then}. Millions of tonnes of oxide, claimed and not shown to be a reserve. ${row.reserve.source}`;
}

/**
 * Reserves of rare-earth oxide by country in each edition of the tables of the US Geological Survey, and the rank that
 * the oxide said to be in the deposit would have among them if it were a reserve. Oxide only; ore has no place here.
 */
import { workPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { compareIds } from '../../model/ids.ts';
import { workLabel } from '../../model/label.ts';
import { ofSubstance, type Quantity } from '../../model/quantity.ts';
import { toScale } from '../to-scale/figures.ts';

type Oxide = Quantity<'contained-reo'>;
export interface Reserve {
  quantity: Oxide;
  path: string;
  source: string;
}
interface CountryRow {
  kind: 'country';
  country: string;
  reserve: Reserve;
  /** What earlier versions of the same edition gave, and the last of them. */
  earlier?: Reserve & { version: string };
}
interface ClaimedRow {
  kind: 'claimed';
  country: string;
  reserve: Reserve;
  /** Where it would be: 1 is the largest. */
  rank: number;
  /** Where it would have been in the earlier versions, if elsewhere. */
  earlierRank?: number;
}
export type RankRow = CountryRow | ClaimedRow;
export interface RankedEdition {
  year: string;
  /** `null` where the copy that was read names none. */
  version: string | null;
  /** As in the record of the work: a day, or no more than a year. */
  date: string;
  path: string;
  /** The largest first. */
  rows: RankRow[];
}

type Graph = Pick<Brief, 'figures' | 'place' | 'work' | 'statistics'>;
type Read = Reserve & { country: string; version: string | null; work: string };

/** One more than there are larger reserves. */
const rankOf = ({ value }: Oxide, others: readonly Oxide[]): number =>
  1 + others.filter((other) => other.value > value).length;

function reservesOf(graph: Graph): Map<string, Read[]> {
  const read = graph.statistics.flatMap((statistic) => {
    const { series, country, quantity, work, edition, version = null } = statistic;
    if (series !== 'reserves' || country === null) return [];
    return ofSubstance([quantity], 'contained-reo').map((own) => ({
      edition,
      row: {
        country,
        version,
        work,
        quantity: own,
        path: workPath(work),
        source: workLabel(graph.work(work)),
      },
    }));
  });
  return new Map(
    [...Map.groupBy(read, ({ edition }) => edition)].map(([edition, rows]) => [
      edition,
      rows.map(({ row }) => row),
    ]),
  );
}

/** @returns the earliest edition first; nothing where the records hold no reserves, or nothing to rank among them */
export function rankedEditions(graph: Graph, country = 'Türkiye'): RankedEdition[] {
  const drawn = toScale(graph);
  if (!drawn) return [];
  const { quantity, work } = drawn.oxide;
  const claimed = { quantity, path: workPath(work.id), source: workLabel(work) };
  return [...reservesOf(graph)]
    .map(([edition, read]): RankedEdition => {
      const version = read
        .map((row) => row.version)
        .sort((a, b) => compareIds(b ?? '', a ?? ''))[0];
      const newest = read.filter((row) => row.version === version);
      const older = new Map(
        read.filter((row) => row.version !== version).map((row) => [row.country, row]),
      );
      const countries = newest.map((row): CountryRow => {
        const before = older.get(row.country);
        return {
          kind: 'country',
          country: row.country,
          reserve: row,
          ...(before && { earlier: { ...before, version: before.version ?? '' } }),
        };
      });
      const rank = rankOf(
        quantity,
        countries.map(({ reserve }) => reserve.quantity),
      );
      const earlierRank = rankOf(
        quantity,
        countries.map(({ reserve, earlier }) => (earlier ?? reserve).quantity),
      );
      const own: ClaimedRow = {
        kind: 'claimed',
        country,
        reserve: claimed,
        rank,
        ...(earlierRank !== rank && { earlierRank }),
      };
      const table = graph.work(newest[0]?.work ?? edition);
      return {
        year: graph.work(edition).date?.slice(0, 4) ?? '',
        version: version ?? null,
        date: table.date ?? '',
        path: workPath(table.id),
        rows: [...countries, own].sort(
          (a, b) => b.reserve.quantity.value - a.reserve.quantity.value,
        ),
      };
    })
    .sort((a, b) => compareIds(a.year, b.year));
}

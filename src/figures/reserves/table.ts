/** The ranking of reserves as a table: a row for each country, its reserves and its rank in each edition. */
import { type Cell, type FigureTable, NONE } from '../shared/table.ts';
import type { RankedEdition, RankRow } from './rows.ts';
import { editionName, millions, versionName } from './words.ts';

/** Countries in the order of the newest edition, then those that only earlier ones list. */
const countriesOf = (editions: readonly RankedEdition[]): string[] => [
  ...new Set(editions.toReversed().flatMap(({ rows }) => rows.map(({ country }) => country))),
];

function cells({ rows }: RankedEdition, country: string): [mass: Cell, rank: Cell] {
  const at = rows.findIndex((row) => row.country === country);
  const row = rows[at];
  if (!row) return [NONE, NONE];
  const { quantity, path, source } = row.reserve;
  return [
    { text: millions(quantity.value), path, behind: source, data: quantity.value },
    { text: String(at + 1), data: at + 1 },
  ];
}

/** What the numbers of a row do not say. */
function noteOf(row: RankRow): string[] {
  if (row.kind === 'claimed') {
    const then = row.earlierRank ? `; rank ${row.earlierRank} in earlier versions` : '';
    return [`Claimed, not shown to be a reserve${then}`];
  }
  if (!row.earlier) return [];
  return [`${millions(row.earlier.quantity.value)} up to version ${row.earlier.version}`];
}

export function rankTable(editions: readonly RankedEdition[]): FigureTable {
  return {
    caption:
      'Reserves of rare-earth oxide in millions of tonnes, and the rank of each country if the oxide claimed for Türkiye were a reserve',
    columns: [
      { key: 'country', label: 'Country' },
      ...editions.flatMap((edition) => [
        {
          key: `usgs_${edition.year}_edition_t`,
          label: `${editionName(edition)}: ${versionName(edition)}`,
          number: true,
          linked: true,
        },
        { key: `usgs_${edition.year}_edition_rank`, label: 'Rank', number: true },
      ]),
      { key: 'note', label: 'Note' },
    ],
    rows: countriesOf(editions).map((country) => {
      const own = editions.flatMap(({ rows }) => rows.filter((row) => row.country === country));
      // The newest edition knows what came before it.
      const notes = own.map(noteOf).at(-1) ?? [];
      return [
        { text: country },
        ...editions.flatMap((edition) => cells(edition, country)),
        { text: notes.join('; ') },
      ];
    }),
  };
}

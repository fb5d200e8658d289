/** The ranking of reserves as a table. */
import { grouped } from '../shared/number.ts';
import type { FigureTable } from '../shared/table.ts';
import type { RankedEdition } from './rows.ts';

export function rankTable(editions: readonly RankedEdition[]): FigureTable {
  return {
    caption: 'Reserves of rare-earth oxide by country and edition, in tonnes',
    columns: [
      { key: 'edition', label: 'Edition' },
      { key: 'version', label: 'Version' },
      { key: 'date', label: 'Date' },
      { key: 'country', label: 'Country' },
      { key: 'oxide_t', label: 'Oxide, t', number: true, linked: true },
      { key: 'rank', label: 'Rank if the claimed oxide were a reserve', number: true },
      { key: 'note', label: 'Note' },
    ],
    rows: editions.flatMap(({ year, version, date, rows }) =>
      rows.map((row, i) => [
        { text: year },
        version === null ? { text: 'not given', data: null } : { text: version },
        { text: date },
        { text: row.country },
        {
          text: grouped(row.reserve.quantity.value),
          path: row.reserve.path,
          behind: row.reserve.source,
          data: row.reserve.quantity.value,
        },
        { text: String(i + 1), data: i + 1 },
        {
          text:
            row.kind === 'claimed'
              ? `Claimed, not shown to be a reserve${row.earlierRank ? `; rank ${row.earlierRank} in the versions before` : ''}`
              : row.earlier
                ? `${grouped(row.earlier.quantity.value)} up to version ${row.earlier.version}`
                : '',
        },
      ]),
    ),
  };
}

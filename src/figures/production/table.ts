/** The production figure as a table. */
import { capitalised } from '../../model/text/capital.ts';
import { fold } from '../../model/text/fold.ts';
import { grouped } from '../shared/number.ts';
import { type Cell, type FigureTable, NONE } from '../shared/table.ts';
import { belongsNote } from './layout.ts';
import type { Bar, Row } from './rows.ts';

/** "Mondial News" as the name of a column: mondial_news. */
const slugOf = (name: string): string => fold(name).replace(/[^a-z0-9]+/gu, '_');

const barCell = (bar: Bar | undefined): Cell =>
  bar
    ? {
        text: grouped(bar.quantity.value),
        path: bar.path,
        behind: bar.source,
        data: bar.quantity.value,
      }
    : NONE;

/** @param publisher of the article whose table is drawn */
export function productionTable(rows: readonly Row[], publisher: string): FigureTable {
  return {
    caption: 'Mine production in 2023, tonnes of rare-earth oxide equivalent',
    columns: [
      { key: 'country', label: 'Country' },
      { key: `${slugOf(publisher)}_t`, label: publisher, number: true, linked: true },
      { key: 'usgs_2024_edition_t', label: 'USGS, 2024 edition', number: true, linked: true },
      { key: 'usgs_2025_edition_t', label: 'USGS, 2025 edition', number: true, linked: true },
      { key: 'note', label: 'Where the article’s figure comes from', linked: true },
    ],
    rows: rows.map((row) => [
      { text: row.country },
      barCell(row.claimed),
      barCell(row.first),
      barCell(row.revised),
      row.belongs
        ? { text: `${belongsNote(row)} (${row.belongs.source})`, path: row.belongs.path }
        : row.without
          ? { text: capitalised(row.without.text), path: row.without.path }
          : row.claimed
            ? { text: 'No source found', path: row.claimed.path }
            : { text: 'Not in the article’s table' },
    ]),
  };
}

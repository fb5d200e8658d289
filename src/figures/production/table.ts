/** The production figure as a table. */
import { grouped } from '../shared/number.ts';
import { type Cell, type FigureTable, NONE } from '../shared/table.ts';
import { belongsNote } from './layout.ts';
import type { Bar, Row } from './rows.ts';

const barCell = (bar: Bar | undefined): Cell =>
  bar
    ? {
        text: grouped(bar.quantity.value),
        path: bar.path,
        behind: bar.source,
        data: bar.quantity.value,
      }
    : NONE;

export function productionTable(rows: readonly Row[]): FigureTable {
  return {
    caption: 'Mine production in 2023, tonnes of rare-earth oxide equivalent',
    columns: [
      { key: 'country', label: 'Country' },
      { key: 'mondial_news_t', label: 'Mondial News', number: true, linked: true },
      { key: 'usgs_2024_edition_t', label: 'USGS, edition of 2024', number: true, linked: true },
      { key: 'usgs_2025_edition_t', label: 'USGS, edition of 2025', number: true, linked: true },
      { key: 'note', label: 'What the article’s number is', linked: true },
    ],
    rows: rows.map((row) => [
      { text: row.country },
      barCell(row.claimed),
      barCell(row.first),
      barCell(row.revised),
      row.belongs
        ? { text: `${belongsNote(row)} (${row.belongs.source})`, path: row.belongs.path }
        : row.without
          ? { text: `USGS: ${row.without.text}`, path: row.without.path }
          : row.claimed
            ? { text: 'No source found', path: row.claimed.path }
            : { text: 'Not in the article’s table' },
    ]),
  };
}

/** Writes the tables of figures as CSV. */
import type { Permalink } from '../../model/address.ts';
import { csvText } from '../../model/export/csv.ts';
import type { FigureTable } from './table.ts';

/** @returns the table with a head; a linked column is followed by one of addresses, `<key>_url` */
export function csvOf(table: FigureTable, permalink: Permalink): string {
  const head = table.columns.flatMap(({ key, linked }) => (linked ? [key, `${key}_url`] : [key]));
  const rows = table.rows.map((cells) =>
    table.columns.flatMap(({ linked }, i) => {
      const cell = cells[i] ?? { text: '' };
      const value = cell.data === undefined ? cell.text : cell.data;
      return linked ? [value, cell.path === undefined ? null : permalink(cell.path)] : [value];
    }),
  );
  return csvText(head, rows);
}

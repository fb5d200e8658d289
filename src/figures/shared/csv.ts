/** Writes the tables of figures as CSV. */
import { csvText } from '../../model/export/csv.ts';
import type { FigureTable } from './table.ts';

/**
 * @param address makes the full address of a path of the site
 * @returns the table with a head; a linked column is followed by one of addresses, `<key>_url`
 */
export function csvOf(table: FigureTable, address: (path: string) => string): string {
  const head = table.columns.flatMap(({ key, linked }) => (linked ? [key, `${key}_url`] : [key]));
  const rows = table.rows.map((cells) =>
    table.columns.flatMap(({ linked }, i) => {
      const cell = cells[i] ?? { text: '' };
      const value = cell.data === undefined ? cell.text : cell.data;
      return linked ? [value, cell.path === undefined ? null : address(cell.path)] : [value];
    }),
  );
  return csvText(head, rows);
}

/**
 * Writes rows as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet.
 *
 * A file begins with a byte order mark, because Excel takes a file without one for the code page of its machine and
 * garbles every Turkish letter; LibreOffice, Numbers and the readers of R and Python know the mark and drop it.
 */

export type CsvValue = string | number | null;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, also where the sign is a full-width one or
 * comes after white space; numbers are written as they are.
 */
function field(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns the rows under a head of column names, each line ended by CR LF */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly CsvValue[])[],
): string {
  return [columns, ...rows].map((values) => `${values.map(field).join(',')}\r\n`).join('');
}

/** The same as a file: with the mark that says which encoding it has. */
export const csvFile = (text: string): string => `\uFEFF${text}`;

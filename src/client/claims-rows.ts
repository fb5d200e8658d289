/** Ships to the browser. The rows of the table of claims: sorted, and taken from the file of all claims. */

export type Sort = 'ascending' | 'descending' | null;

/** How a column is sorted when its head is pressed: once upwards, once downwards, then as it was. */
export function nextSort(now: string | null): Sort {
  if (now === null) return 'ascending';
  return now === 'ascending' ? 'descending' : null;
}

/**
 * @param rows in the order of the table
 * @param key the text of a row by which it is sorted; numbers in it are compared as numbers
 */
export function sorted<R>(rows: readonly R[], key: (row: R) => string, sort: Sort): R[] {
  if (sort === null) return [...rows];
  const keys = new Map(rows.map((row) => [row, key(row)]));
  const { compare } = new Intl.Collator('en', { numeric: true });
  const upwards = rows.toSorted((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? ''));
  return sort === 'descending' ? upwards.reverse() : upwards;
}

/**
 * The lines of some claims out of the file of all: no cell of it holds a line break.
 * @param csv the whole file, with or without its byte order mark
 * @param ids the first cells of the lines to keep
 * @returns a file with the mark, so that spreadsheets read it as UTF-8
 */
export function csvOf(csv: string, ids: ReadonlySet<string>): string {
  const [head = '', ...lines] = csv.split('\r\n');
  const kept = lines.filter((line) => ids.has(line.slice(0, line.indexOf(','))));
  const mark = head.startsWith('\uFEFF') ? '' : '\uFEFF';
  return mark + [head, ...kept, ''].join('\r\n');
}

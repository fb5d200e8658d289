/**
 * A list that is too long for one page, cut into parts, each a page of its own: the first at the
 * address of the list, the others beneath it. Everything that is cut is cut here.
 */

export interface Part<R> {
  /** Counted from 1. */
  number: number;
  /** How many parts the list has. */
  count: number;
  /** Path of the list, which is that of its first part. */
  list: string;
  path: string;
  rows: R[];
}

/** How much one page of a list holds: in rows, or in whatever the rows are weighed by. */
export interface Room {
  /** Up to so much the list is one page. */
  whole: number;
  /** Beyond that each part holds so much at most, or a single row that is heavier. */
  part: number;
}

/** Path of a part of a list. @param list path of the list, with a slash at its end */
export const partPath = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`;

/**
 * The parts of a list in order; one, if only an empty one, there always is.
 * @param weigh how much of the room a row takes; each the same where it is left out
 */
export function partsOf<R>(
  list: string,
  rows: readonly R[],
  { whole, part: most }: Room,
  weigh: (row: R) => number = () => 1,
): Part<R>[] {
  const all = rows.reduce((sum, row) => sum + weigh(row), 0);
  const cut: R[][] = [[]];
  let held = 0;
  for (const row of rows) {
    const weight = weigh(row);
    if (all > whole && held > 0 && held + weight > most) {
      cut.push([]);
      held = 0;
    }
    cut.at(-1)?.push(row);
    held += weight;
  }
  return cut.map((own, index) => ({
    number: index + 1,
    count: cut.length,
    list,
    path: partPath(list, index + 1),
    rows: own,
  }));
}

/** What a page with the parameter `[...page]` is built from: one for each part. */
export const pathsOfParts = <R, P extends Record<string, string> = Record<never, string>>(
  parts: readonly Part<R>[],
  params: P = {} as P,
) =>
  parts.map((part) => ({
    params: { ...params, page: part.number === 1 ? undefined : `page/${part.number}` },
    props: { part },
  }));

/** Rows under the headings they share with their neighbours, in order. */
export function underHeads<H, R>(rows: readonly { head: H; row: R }[]): { head: H; rows: R[] }[] {
  const sections: { head: H; rows: R[] }[] = [];
  for (const { head, row } of rows) {
    const last = sections.at(-1);
    if (last && last.head === head) last.rows.push(row);
    else sections.push({ head, rows: [row] });
  }
  return sections;
}

import { describe, expect, it } from 'vitest';
import { partsOf, pathsOfParts, underHeads } from './parts.ts';

const seven = [1, 2, 3, 4, 5, 6, 7];
const room = (whole: number, part = whole) => ({ whole, part });

describe('the parts of a list', () => {
  it('are one where all rows fit, at the address of the list', () => {
    expect(partsOf('works/', seven, room(7, 3))).toEqual([
      { number: 1, count: 1, list: 'works/', path: 'works/', rows: seven },
    ]);
    expect(partsOf('works/', [], room(7)).map(({ path }) => path)).toEqual(['works/']);
  });

  it('hold each row once, in order, and no more than there is room for', () => {
    const parts = partsOf('works/', seven, room(6, 3));
    expect(parts.map(({ path, count, rows }) => [path, count, rows.length])).toEqual([
      ['works/', 3, 3],
      ['works/page/2/', 3, 3],
      ['works/page/3/', 3, 1],
    ]);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(seven);
  });

  it('weigh rows where these are not alike; what is too heavy for any part has one alone', () => {
    const rows = (whole: number) =>
      partsOf('print/', seven, room(whole, 6), (row) => row).map((part) => part.rows);
    expect(rows(27)).toEqual([[1, 2, 3], [4], [5], [6], [7]]);
    expect(rows(28)).toEqual([seven]);
  });

  it('are pages of one template', () => {
    expect(
      pathsOfParts(partsOf('works/', seven, room(4)), { id: 'a' }).map(({ params }) => params),
    ).toEqual([
      { id: 'a', page: undefined },
      { id: 'a', page: 'page/2' },
    ]);
  });

  it('repeat the head under which a row stands', () => {
    const rows = ['a', 'a', 'b', 'b'].map((head, row) => ({ head, row }));
    expect(partsOf('people/', rows, room(3)).map((part) => underHeads(part.rows))).toEqual([
      [
        { head: 'a', rows: [0, 1] },
        { head: 'b', rows: [2] },
      ],
      [{ head: 'b', rows: [3] }],
    ]);
  });
});

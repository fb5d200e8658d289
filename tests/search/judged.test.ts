/** What readers must find, asked of the frozen content: the search is judged, and no edit of the content moves it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Searcher } from '../../src/client/search/searcher.ts';
import { entriesOf } from '../../src/model/search/table.ts';
import { frozenSearcher, frozenTable, shownAt } from './asked.ts';
import { type Judged, judged, measured, rankOf, type Shown, shortcomings } from './judged.ts';

let searcher: Searcher;
beforeAll(() => {
  searcher = frozenSearcher();
});

const ask = (rows: readonly Judged[]): Promise<{ row: Judged; shown: Shown }[]> =>
  Promise.all(
    rows.map(async (row) => ({
      row,
      shown: await shownAt(
        searcher,
        `?q=${encodeURIComponent(row.q)}${row.filters ? `&${row.filters}` : ''}`,
      ),
    })),
  );
const figuresOf = (answered: { row: Judged; shown: Shown }[]) =>
  measured(answered.filter(({ row }) => !row.none).map(({ row, shown }) => rankOf(row, shown)));

describe('the judged set', () => {
  it('names what there is', () => {
    const known = new Set(
      entriesOf(frozenTable()).map(({ type, id }) => (type === 'claim' ? id : `${type}:${id}`)),
    );
    expect(
      judged()
        .flatMap(({ first = [], five = [], without = [] }) => [...first, ...five, ...without])
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it('is answered: mean reciprocal rank at least 0.9, what must come first always among the first five', async () => {
    const rows = judged().filter(({ heldOut }) => !heldOut);
    expect(rows.length).toBeGreaterThanOrEqual(80);
    const answered = await ask(rows);
    expect(answered.flatMap(({ row, shown }) => shortcomings(row, shown))).toEqual([]);
    const figures = figuresOf(answered);
    expect(figures.meanReciprocalRank).toBeGreaterThanOrEqual(0.9);
    expect(figures.successAt5).toBe(1);
  });

  // What these were at first stands in docs/search.md; here they are kept from falling behind what has been reached.
  it.each([
    [1, 0.89],
    [2, 0.87],
    [3, 0.95],
  ])('is answered where the search was not tuned on it: held-out set %i', async (set, least) => {
    const answered = await ask(judged().filter(({ heldOut }) => heldOut === set));
    expect(figuresOf(answered).meanReciprocalRank).toBeGreaterThanOrEqual(least);
  });
});

import { describe, expect, it } from 'vitest';
import { asSearch, countOf } from './claims-choice.ts';
import { csvOf, nextSort, sorted } from './claims-rows.ts';

describe('the rows of the claims', () => {
  it('are sorted upwards, downwards, and as they were', () => {
    expect([null, 'ascending', 'descending'].map(nextSort)).toEqual([
      'ascending',
      'descending',
      null,
    ]);
  });

  it('are sorted by numbers as numbers, and those alike keep their order', () => {
    const rows = ['am-10', 'am-2', 'cal-1', 'AM-2'];
    const key = (row: string) => row;
    expect(sorted(rows, key, 'ascending')).toEqual(['am-2', 'AM-2', 'am-10', 'cal-1']);
    expect(sorted(rows, key, 'descending')).toEqual(['cal-1', 'am-10', 'AM-2', 'am-2']);
    expect(sorted(rows, key, null)).toEqual(rows);
  });

  it('are taken from the file of all by their ids', () => {
    const csv = '\uFEFFid,text\r\nam-1,"a, b"\r\nam-10,c\r\nam-2,d\r\n';
    expect(csvOf(csv, new Set(['am-1', 'am-2']))).toBe(
      '\uFEFFid,text\r\nam-1,"a, b"\r\nam-2,d\r\n',
    );
    expect(csvOf(csv.slice(1), new Set())).toBe('\uFEFFid,text\r\n');
  });

  it('are counted by a value of a filter', () => {
    const rows = ['kind:figure topic:size', 'kind:figure', 'kind:date'].map((tokens) => ({
      tokens: new Set(tokens.split(' ')),
    }));
    expect(countOf(rows, 'kind', 'figure')).toBe(2);
    expect(countOf(rows, 'topic', 'figure')).toBe(0);
  });

  it('are asked of the search with the same filters and words', () => {
    expect(String(asSearch('?finding=partly&words=ore+600'))).toBe(
      'finding=partly&q=ore+600&type=claim',
    );
    expect(String(asSearch('?article=caliber'))).toBe('article=caliber&type=claim');
  });
});

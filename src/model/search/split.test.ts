import { describe, expect, it } from 'vitest';
import { GROUPS, KINDS } from './groups.ts';
import type { PartName, Parts } from './parts.ts';
import { readPostings, writePostings } from './postings.ts';
import { numbersOf } from './reader.ts';
import { SearchIndex } from './search-index.ts';
import { divided } from './split.ts';
import { stem } from './stem.ts';
import type { SearchRecord, SearchTable } from './table.ts';

const WORDS = 'ore plant thorium barite boron export licence mine lake pilot'.split(' ');
const records = Array.from({ length: 300 }, (_, n): SearchRecord => {
  const [first, second] = [WORDS[n % 10], WORDS[Math.floor(n / 10) % 10]];
  return {
    type: n < 200 ? 'claim' : 'place',
    id: n < 200 ? `am-${n < 100 ? n + 1 : n + 11}` : `place-${n}`,
    title: `The ${first} of the ${second} is ${first}ish, number ${n}`,
    note: `Word${n} says so.`,
    facets: [],
  };
});
const table: SearchTable = {
  url: 'https://example.org/',
  labels: { type: GROUPS, one: KINDS, finding: {}, kind: {}, rung: {} },
  articles: [],
  topics: [],
  synonyms: [['barite', 'baryte']],
  records,
};
const { head, parts } = divided(table);

/** An index that notes what it reads. */
function opened(): { index: SearchIndex; read: PartName[] } {
  const read: PartName[] = [];
  const index = new SearchIndex({ ...head, folder: '' }, async (name) => {
    read.push(name);
    return structuredClone(parts.get(name)) as never;
  });
  return { index, read };
}
const holding = (index: SearchIndex, term: string): Promise<number[]> =>
  index.whole(() => [...index.holding(term).postings.keys()]);

describe('postings', () => {
  it('are read as they were written, up to the longest title there is a sign for', () => {
    const postings = [
      { n: 0, weight: 3, length: 4, places: [0, 3] },
      { n: 1, weight: 0.8, length: 0, places: [] },
      { n: 40_000, weight: 3, length: 12, places: [11] },
      { n: 40_001, weight: 3, length: 400, places: [2, 300] },
    ];
    const read = readPostings(writePostings(postings)).sort((a, b) => a.n - b.n);
    expect(read).toEqual(postings.with(3, { n: 40_001, weight: 3, length: 55, places: [2] }));
  });
});

describe('the table in parts', () => {
  it('finds every record by every one of its words, from few parts', async () => {
    for (const [n, word] of [0, 57, 203, 299].map((n) => [n, `word${n}`] as const)) {
      const { index, read } = opened();
      expect(await holding(index, word)).toEqual([n]);
      expect(read).toHaveLength(1);
    }
    const { index } = opened();
    expect(await holding(index, 'ore')).toEqual(
      records.flatMap(({ title }, n) => (/\bore\b/u.test(title) ? n : [])),
    );
    expect(await holding(index, 'nowher')).toEqual([]);
  });

  it('keeps terms that stand for each other together', async () => {
    const { index, read } = opened();
    await holding(index, 'barit');
    await holding(index, 'baryt');
    expect(read).toEqual(['synonyms/0']);
  });

  it('completes a word across parts, and reads each part once', async () => {
    const { index, read } = opened();
    const ask = () => index.whole(() => index.wordsFrom('wor'));
    const [words] = await Promise.all([ask(), ask()]);
    expect(words.map(([word]) => word).sort()).toEqual(records.map((_, n) => `word${n}`).sort());
    expect(new Set(read).size).toBe(read.length);
    expect(read.length).toBeGreaterThan(1);
  });

  it('gives rows and numbers as they were, gaps between claims kept', async () => {
    const { index } = opened();
    const entries = await index.entries([7, 299]);
    expect(entries).toMatchObject([
      { n: 7, type: 'claim', id: 'am-8', path: 'claims/am-8/' },
      { n: 299, type: 'place', id: 'place-299', path: 'places/place-299/' },
    ]);
    expect([...numbersOf(head.claims)]).toEqual(
      records.slice(0, 200).map(({ id }, n) => [id, n] as const),
    );
  });

  it('grows by its parts, not by what every search begins with', () => {
    const more = divided({ ...table, records: [...records, ...records.slice(200)] });
    expect(JSON.stringify(more.head).length).toBeLessThan(JSON.stringify(head).length + 50);
    expect((parts.get('lengths') as Parts['lengths']).length).toBe(records.length);
  });
});

describe('a short beginning of very many words', () => {
  const letters = (n: number): string =>
    [...n.toString().padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const many = divided({
    ...table,
    records: Array.from({ length: 2000 }, (_, n) => ({
      type: 'claim' as const,
      id: `am-${n + 1}`,
      title: `The ${n % 3 === 0 ? 'stone' : 'steel'} of the mine`,
      note: `St${letters(n)} says so.`,
      facets: [],
    })),
  });

  it('has a part of its own, with the commonest words and all that holds them', async () => {
    const read: PartName[] = [];
    const index = new SearchIndex({ ...many.head, folder: '' }, async (name) => {
      read.push(name);
      return structuredClone(many.parts.get(name)) as never;
    });
    const words = await index.whole(() => index.wordsFrom('st'));
    expect(words.slice(0, 2)).toEqual([
      ['steel', 1333],
      ['stone', 667],
    ]);
    const { terms } = many.parts.get('begun/st') as Parts['begun/st'];
    expect(Object.keys(terms)).toHaveLength(24);
    expect(await holding(index, stem('stone'))).toHaveLength(667);
    expect(read).toEqual(['begun/st']);
  });

  it('has none where few parts hold them', () => {
    expect(head.begun).toBeUndefined();
    expect(many.head.begun).not.toContain('mi');
  });
});

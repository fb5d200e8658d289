/**
 * What readers type and paste, in the forms in which public bug reports say that searches fail: each finds what the form
 * that a search reads anyway finds. Asked of the frozen content.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Searcher } from '../../src/client/search/searcher.ts';
import { answerTo, frozenTable, idsOf, searcherOf, shownAt } from './asked.ts';
import texts from './frozen/texts.json' with { type: 'json' };

const DIGEST = 'sha256-ZmUsy4Kb0qXw_7-hN2vT9pLr3cEoGdJ8aQi5uYtRf1M';
const table = frozenTable();
const numberOf = (id: string): number => table.records.findIndex((record) => record.id === id);
let searcher: Searcher;
beforeAll(() => {
  searcher = searcherOf(table, texts, [[numberOf('sp-9'), DIGEST]]);
});

const first = async (q: string): Promise<string[]> =>
  (await shownAt(searcher, `?q=${encodeURIComponent(q)}`)).ids.slice(0, 3);
const ids = async ({ direct }: Answer): Promise<string[]> =>
  (await idsOf(searcher, direct)).map((id) => id.replace(/^\w+:/u, ''));

describe('the number of a claim', () => {
  it.each([
    ['am-40', 'am-40'],
    ['am40', 'am-40'],
    ['claim am-40', 'am-40'],
    ['Claim am-5, revision 1', 'am-5'],
    ['am-40,', 'am-40'],
    ['(am-40)', 'am-40'],
    ['am-40.', 'am-40'],
    ['am–40', 'am-40'],
    ['am‑40', 'am-40'],
    ['sp-21', 'sp-21'],
    ['https://example.org/brief/claims/am-40/', 'am-40'],
    ['https://example.org/brief/claims/am-40/r1/', 'am-40'],
    ['Claim sp-9, revision 2 (sha256-ZmUsy4Kb0q)', 'sp-9'],
    ['sha256-ZmUsy4Kb0q', 'sp-9'],
    ['ZmUsy4Kb0q', 'sp-9'],
    ['7-hN2vT9pLr3', 'sp-9'],
    ['am-40*', 'am-40'],
  ])('%j leads to it, and nothing is said to be nowhere', async (q, id) => {
    const answer = await answerTo(searcher, q);
    expect(await ids(answer)).toEqual([id]);
    expect(await idsOf(searcher, answer.hits.slice(0, 1))).toEqual([id]);
    expect(answer).toMatchObject({ unknown: [], replaced: [], partial: false });
  });

  it('and another lead to both', async () => {
    expect(await ids(await answerTo(searcher, 'am-40 am-41'))).toEqual(['am-40', 'am-41']);
    expect(await ids(await answerTo(searcher, 'compare sp-3 with mn-2, mn-4 and rx-1'))).toEqual(
      expect.arrayContaining(['sp-3', 'mn-2', 'mn-4', 'rx-1']),
    );
  });

  it('beside other words stands above what they find', async () => {
    const { ids: shown } = await shownAt(searcher, '?q=am-40+boron');
    expect(shown[0]).toBe('am-40');
    expect(shown.slice(1)).toEqual(
      expect.arrayContaining((await first('boron')).filter((id) => id !== 'am-40')),
    );
  });

  it('that there is not is looked for in words', async () => {
    expect((await answerTo(searcher, 'am-9999')).unknown).toEqual(['am9999']);
  });
});

describe('an address of the brief', () => {
  it.each([
    ['https://example.org/brief/questions/how-much/', 'how-much'],
    ['/places/kizilcaoren/', 'kizilcaoren'],
    ['https://example.org/places/kizilcaoren?highlight=ore', 'kizilcaoren'],
    ['https://example.org/people/eti-maden', 'eti-maden'],
  ])('%s leads to its page', async (q, id) => {
    expect(await ids(await answerTo(searcher, q))).toEqual([id]);
  });

  it('that leads nowhere finds nothing', async () => {
    const { hits, query } = await answerTo(searcher, 'https://example.org/nowhere/');
    expect([hits, query.named?.addresses]).toEqual([[], ['https://example.org/nowhere']]);
  });
});

it.each([
  ['03.09.2024', '3 September 2024'],
  ['15.10.2025', '15 October 2025'],
  ['2025-10-15', '15 October 2025'],
  ['10/15/2025', '15 October 2025'],
  ['October 15th, 2025', '15 October 2025'],
  ['Oct 2025', 'October 2025'],
  ['10.2025', 'October 2025'],
  ['Sept 3 2024', '3 September 2024'],
  ['Ekim 2025', 'October 2025'],
  ['3 Eylül 2024', '3 September 2024'],
  ['Bey\u00adlikova', 'Beylikova'],
  ['Bey\u200blikova', 'Beylikova'],
  ['COP-29', 'COP29'],
  ['G-7', 'G7'],
  ['S400', 'S-400'],
  ['U.S', 'U.S.'],
  ['694 milyon tonluk', '694 milyon ton'],
  ['694.000.000', '694 million'],
  ['６９４ million', '694 million'],
  ['NTEler', 'NTE'],
  ['Beylikov*', 'Beylikova'],
  ['KIZILCAÖREN', 'kizilcaoren'],
  ['Türkiye`nin', 'Türkiye’nin'],
])('%j finds what %j finds', async (typed, known) => {
  const shown = await first(typed);
  expect(shown).not.toEqual([]);
  expect(shown).toEqual(await first(known));
});

it('a date that may be either is found as both', async () => {
  const found = async (q: string) => (await answerTo(searcher, q)).hits.map(({ n }) => n);
  expect(await found('09/03/2024')).toEqual(
    expect.arrayContaining(await found('"3 September 2024"')),
  );
});

it('a long sentence finds what its rare words name, and one that is too long says what was read', async () => {
  const long =
    'The article reports that the ministry of energy and natural resources of the republic said that the talks about the field which lies in the middle of the country had been going on for a long time and would go on, and then it names Kızılcaören and thorium and bastnäsite and 12.5 million tonnes.';
  const read = await answerTo(searcher, long);
  expect(read.query).not.toHaveProperty('cutAfter');
  expect(read.query.wanted.map(({ typed }) => typed)).toEqual(
    expect.arrayContaining(['Kızılcaören', 'bastnäsite', '12.5 million tonnes']),
  );
  expect((await answerTo(searcher, long + long)).query.cutAfter).toBe('talks');
});

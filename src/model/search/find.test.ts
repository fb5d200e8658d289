import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.ts';
import { excerptOf } from './excerpt.ts';
import { filtered, ordered } from './filtering.ts';
import type { Chosen } from './filters.ts';
import { type Found, find, type Hit } from './find.ts';
import { GROUPS, KINDS } from './groups.ts';
import { type FullText, NO_FULL_TEXT } from './holders.ts';
import { markedRuns } from './marked-runs.ts';
import { helpfulDrops, optionLabels, optionsOf } from './options.ts';
import type { Parts } from './parts.ts';
import { phraseScorer } from './phrases.ts';
import { numbersOf, parseQuery } from './reader.ts';
import { SearchIndex } from './search-index.ts';
import { divided } from './split.ts';
import { meantWord } from './suggest.ts';
import type { SearchRecord } from './table.ts';

/** A claim of which little matters here. */
const claim = (
  id: string,
  title: string,
  finding: Verdict,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({
  type: 'claim',
  id,
  title,
  note: 'A view.',
  claim: {
    article: 'supremacy',
    publisher: 'supremacy.info',
    finding,
    kind: 'judgement',
    speakers: [{ rung: 'article', who: 'supremacy.info' }],
    hedge: null,
  },
  facets: [`finding:${finding}`, 'article:supremacy'],
  date: '2025-10',
  ...more,
});

const records: SearchRecord[] = [
  claim('am-1', 'Türkiye has 694 million tonnes of ore at Beylikova.', 'partly', {
    note: 'It is ore.',
    facets: ['finding:partly', 'place:kirsehir'],
    date: '',
  }),
  claim('sp-1', 'The pilot plant is small.', 'opinion', { figures: ['1200'] }),
  claim('sp-2', 'The plant of Beylikova is a pilot.', 'opinion'),
  {
    type: 'question',
    id: 'how-much',
    title: 'How much ore is at Beylikova?',
    note: 'A lot.',
    facets: [],
  },
  {
    type: 'place',
    id: 'kirsehir',
    title: 'Kırşehir',
    note: 'Province',
    names: ['Kirsehir'],
    facets: ['place:kirsehir'],
  },
  {
    type: 'event',
    id: 'opening',
    title: 'The plant opens',
    note: '2023',
    facets: [],
    date: '2023-04',
  },
];
const { head, parts } = divided({
  url: 'https://example.org/',
  labels: {
    type: GROUPS,
    one: KINDS,
    finding: { partly: 'Partly right', opinion: 'Opinion' },
    kind: { figure: 'Figure', judgement: 'Judgement' },
    rung: { article: 'The article itself' },
  },
  articles: [['supremacy', 'supremacy.info']],
  topics: [['size', 'Size']],
  synonyms: [['Türkiye', 'Turkey']],
  records,
});
const index = new SearchIndex(
  { ...head, folder: '' },
  () => Promise.reject(new Error('All parts are there.')),
  Object.fromEntries(parts) as Partial<Parts>,
);
const numbers = numbersOf(head.claims);
function ask(typed: string, full: FullText = NO_FULL_TEXT): Found {
  const query = parseQuery(typed, head.groups, numbers);
  if (query.named) query.named.numbers = query.named.claims.flatMap((id) => numbers.get(id) ?? []);
  query.phraseScore = phraseScorer(query);
  return find(query, index, full, meantWord);
}
const idOf = ({ n }: Hit): string => records[n]?.id ?? '';
const ids = (typed: string, full?: FullText): string[] => ask(typed, full).hits.map(idOf);
const deep = (terms: Record<string, number[]>): FullText => ({
  terms: new Map(Object.entries(terms).map(([term, numbers]) => [term, new Set(numbers)])),
  phrases: new Map(),
});

describe('finding', () => {
  it('takes any spelling, any form of a figure, any synonym', () => {
    for (const typed of ['694 Mt', '694,000,000', 'turkey', 'TÜRKİYE', 'beylikova’da 694 million'])
      expect(ids(typed)).toContain('am-1');
    expect(ids('1,200')).toEqual(['sp-1']);
  });

  it('finds claims by the places they are tagged with', () => {
    expect(ids('kirsehir')).toEqual(expect.arrayContaining(['am-1', 'kirsehir']));
  });

  it('puts what is called so, and what was asked, above all', () => {
    expect(ask('Kirsehir').direct.map(idOf)).toEqual(['kirsehir']);
    expect(ask('how much ore is there at Beylikova').direct.map(idOf)).toEqual(['how-much']);
    expect(ask('SP 2').direct.map(idOf)).toEqual(['sp-2']);
    expect(ask('plant').direct).toEqual([]);
  });

  it('puts what answers far better than any claim above all too', () => {
    expect(ask('plant 2023').direct.map(idOf)).toEqual(['opening']);
  });

  it('ranks words that stand together before words that stand apart', () => {
    expect(ids('pilot plant').slice(0, 2)).toEqual(['sp-1', 'sp-2']);
  });

  it('takes phrases as they stand, and leaves out what is excluded', () => {
    expect(ids('"pilot plant"')).toEqual(['sp-1']);
    expect(ids('plant -pilot')).toEqual(['opening']);
    expect(ids('-plant -ore')).toEqual(['kirsehir']);
  });

  it('completes the last word, and only that', () => {
    expect(ids('beyl')).toContain('am-1');
    expect(ids('beyl ')).toEqual([]);
  });

  it('finds in full texts after the table, and says so', () => {
    const found = ask('plant recovery', deep({ plant: [0], recov: [1, 0] }));
    expect(found.hits.map((hit) => [idOf(hit), hit.deep])).toEqual([
      ['sp-1', true],
      ['am-1', true],
    ]);
  });

  it('offers what was meant, and never what merely looks like it', () => {
    expect(ask('beylikvoa')).toMatchObject({
      replaced: [{ typed: 'beylikvoa', meant: 'Beylikova' }],
      unknown: [],
    });
    // The word that was meant is found by its synonyms, as if it had been typed.
    expect(ask('türkiyee').marks).toEqual(ask('türkiye ').marks);
    expect(ask('xqzvwkj')).toMatchObject({ hits: [], unknown: ['xqzvwkj'] });
  });

  it('finds a name by its Turkish forms, and says that they are such', () => {
    expect(ask('türkiyenin Beylikovadaki')).toMatchObject({
      replaced: [
        { typed: 'türkiyenin', meant: 'turkiye', ending: true },
        { typed: 'Beylikovadaki', meant: 'beylikova', ending: true },
      ],
      unknown: [],
    });
    expect(ask('türkiyenin').hits).toEqual(ask('türkiye ').hits);
  });

  it('says when nothing holds all words', () => {
    expect(ask('694 million pilot').partial).toBe(true);
    expect(ask('pilot plant').partial).toBe(false);
  });
});

describe('filters', () => {
  const { hits } = ask('plant');
  const labels = optionLabels(head.labels, (parts.get('facets') as Parts['facets']).labels);

  it('narrow, are counted under each other, and say which to drop', () => {
    const chosen: Chosen = { type: 'claim', finding: 'partly' };
    expect(filtered(hits, chosen, index)).toEqual([]);
    expect(optionsOf(hits, { type: 'claim' }, labels, index).finding).toEqual([
      { value: 'opinion', label: 'Opinion', count: 2 },
    ]);
    expect(helpfulDrops(hits, chosen, index)).toEqual([{ key: 'finding', count: 2 }]);
  });

  it('order by article and by date, undated last', () => {
    expect(ordered(hits, 'order', index).map(idOf)).toEqual(['sp-1', 'sp-2', 'opening']);
    expect(ordered(ask('beylikova').hits, 'date', index).map(idOf)).toEqual([
      'sp-2',
      'am-1',
      'how-much',
    ]);
  });
});

describe('showing why', () => {
  it('marks the words in any form, and keeps the text whole', () => {
    const text = 'KIRŞEHİR and Kirsehir’de 600,000 tonnes <b>';
    const runs = markedRuns(text, new Set(['kirsehir', '600000']));
    expect(runs.filter(({ marked }) => marked).map((run) => run.text)).toEqual([
      'KIRŞEHİR',
      'Kirsehir’de',
      '600,000 tonnes',
    ]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
  });

  it('picks the line that holds most of the words', () => {
    expect(
      excerptOf('Of barite.\nOf barite and fluorite together.', new Set(['barit', 'fluorit'])),
    ).toBe('Of barite and fluorite together.');
    expect(excerptOf('Nothing.', new Set(['barit']))).toBe('');
  });
});

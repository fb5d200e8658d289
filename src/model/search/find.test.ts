import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { type Chosen, filtered, ordered } from './filters.ts';
import { find } from './find.ts';
import { GROUPS, KINDS } from './groups.ts';
import { type FullText, NO_FULL_TEXT } from './holders.ts';
import { markedRuns } from './marked-runs.ts';
import { helpfulDrops, optionLabels, optionsOf } from './options.ts';
import { parseQuery } from './reader.ts';
import { meantWord } from './suggest.ts';
import { entriesOf, type SearchTable } from './table.ts';
import { addEntries, emptyIndex } from './table-index.ts';

const table: SearchTable = {
  format: 1,
  brief: { url: 'https://example.org/' },
  labels: {
    type: GROUPS,
    one: KINDS,
    finding: { partly: 'Partly right', opinion: 'Opinion' },
    kind: { figure: 'Figure', judgement: 'Judgement' },
    rung: { article: 'The article itself' },
  },
  articles: [
    ['am', 'asian-morning', 'Asian Morning', ''],
    ['sp', 'supremacy', 'supremacy.info', '2025-10'],
  ],
  topics: [['size', 'Size']],
  synonyms: [['Türkiye', 'Turkey']],
  claims: [
    [
      'am-1',
      'Türkiye has 694 million tonnes of ore at Beylikova.',
      'It is ore.',
      'partly',
      'figure',
      [['article', '']],
      'is said to',
      ['size'],
      [],
      ['kirsehir'],
      '',
    ],
    [
      'sp-1',
      'The pilot plant is small.',
      'A view.',
      'opinion',
      'judgement',
      [['article', '']],
      0,
      [],
      [],
      [],
      '1200',
    ],
    [
      'sp-2',
      'The plant of Beylikova is a pilot.',
      'A view.',
      'opinion',
      'judgement',
      [['article', '']],
      0,
      [],
      [],
      [],
      '',
    ],
  ],
  others: [
    ['place', 'kirsehir', 'Kırşehir', 'Province', ['Kirsehir'], ['place:kirsehir'], ''],
    ['question', 'how-much', 'How much ore is at Beylikova?', 'A lot.', [], [], ''],
    ['event', 'opening', 'The plant opens', '2023', [], [], '2023-04'],
  ],
};
const index = emptyIndex();
Array.from(addEntries(index, entriesOf(table)));
const known = new Set(table.claims.map(([id]) => id));
const ask = (typed: string, full: FullText = NO_FULL_TEXT) =>
  find(parseQuery(typed, table.synonyms, known), index, full, meantWord);
const ids = (typed: string, full?: FullText): string[] =>
  ask(typed, full).hits.map(({ entry }) => entry.id);
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
    expect(ask('Kirsehir').direct.map(({ entry }) => entry.id)).toEqual(['kirsehir']);
    expect(ask('how much ore is there at Beylikova').direct.map(({ entry }) => entry.id)).toEqual([
      'how-much',
    ]);
    expect(ask('SP 2').direct.map(({ entry }) => entry.id)).toEqual(['sp-2']);
    expect(ask('plant').direct).toEqual([]);
  });

  it('puts what answers far better than any claim above all too', () => {
    expect(ask('plant 2023').direct.map(({ entry }) => entry.id)).toEqual(['opening']);
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
    expect(found.hits.map(({ entry, deep }) => [entry.id, deep])).toEqual([
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
  const labels = optionLabels(table, index.entries);

  it('narrow, are counted under each other, and say which to drop', () => {
    const chosen: Chosen = { type: 'claim', finding: 'partly' };
    expect(filtered(hits, chosen)).toEqual([]);
    expect(optionsOf(hits, { type: 'claim' }, labels).finding).toEqual([
      { value: 'opinion', label: 'Opinion', count: 2 },
    ]);
    expect(helpfulDrops(hits, chosen)).toEqual([{ key: 'finding', count: 2 }]);
  });

  it('order by article and by date, undated last', () => {
    expect(ordered(hits, 'order').map(({ entry }) => entry.id)).toEqual([
      'sp-1',
      'sp-2',
      'opening',
    ]);
    expect(ordered(ask('beylikova').hits, 'date').map(({ entry }) => entry.id)).toEqual([
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

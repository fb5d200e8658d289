import { describe, expect, it } from 'vitest';
import { cleaned, isEmpty, isPlain, LONGEST, plainQuery } from './query.ts';
import { parseQuery, readTyped } from './reader.ts';
import { groupsOf } from './synonyms.ts';

const SYNONYMS = groupsOf([
  ['Türkiye', 'Turkey'],
  ['REE', 'rare earth', 'rare earth element'],
  ['MoU', 'memorandum of understanding', 'memorandum'],
]);
const terms = (typed: string): string[][] =>
  parseQuery(typed, SYNONYMS).wanted.map(({ alternatives }) =>
    alternatives.map((alternative) => alternative.terms.join(' ')),
  );

describe('queries', () => {
  it('read words, without those that only hold a question together', () => {
    expect(parseQuery('Who runs the Beylikova deposit?').wanted.map(({ typed }) => typed)).toEqual([
      'runs',
      'Beylikova',
      'deposit',
    ]);
  });

  it('read figures with their units as one', () => {
    expect(terms('694 million tons')).toEqual([['694000000']]);
    expect(terms('60-70 %')).toEqual([['60pc'], ['70pc']]);
    expect(terms('ten of 17')).toEqual([['ten', '10'], ['17']]);
  });

  it('take the longest synonym, in any form', () => {
    expect(terms('turkey')).toEqual([['turke', 'turkiy']]);
    expect(terms('rare earth elements')[0]?.[0]).toBe('rar earth element');
    expect(terms('memorandum of understanding')).toHaveLength(1);
    expect(parseQuery('MoU', SYNONYMS).wanted[0]).toMatchObject({ word: 'mou', group: '0syn2' });
  });

  it('read phrases and exclusions, and leave ranges alone', () => {
    const query = parseQuery('“pilot plant” -china -"new oil" 60 -70 rare');
    expect(query.phrases).toEqual([' pilot plant ']);
    expect(query.excludedPhrases).toEqual([' new oil ']);
    expect(query.excluded.map(({ typed }) => typed)).toEqual(['china']);
    expect(query.wanted.map(({ typed }) => typed)).toEqual(['60 -70', '60 -70', 'rare']);
  });

  it('take a quotation mark without its other half as nothing', () => {
    expect(parseQuery('"pilot plant').wanted.map(({ typed }) => typed)).toEqual(['pilot', 'plant']);
    expect(parseQuery('"" -"" - --')).toMatchObject({ wanted: [], phrases: [], excluded: [] });
  });

  it('know which words may be unfinished', () => {
    const begun = (typed: string) => parseQuery(typed).wanted.map(({ begun }) => begun ?? false);
    expect(begun('mine beyl')).toEqual([false, true]);
    expect(begun('mine beyl ')).toEqual([false, false]);
    expect(begun('mine beyl*')).toEqual([false, true]);
    expect(begun('beyl* mine ')).toEqual([true, false]);
    expect(begun('mine "beyl"')).toEqual([false]);
  });

  it('lose control characters', () => {
    expect(cleaned('a\u0000b c\n\td')).toBe('a b c d');
    expect(isEmpty(parseQuery(''))).toBe(true);
    expect(isEmpty(parseQuery('-china'))).toBe(false);
  });

  it('that are too long say where they were cut', () => {
    const long = 'boron '.repeat(100);
    expect(parseQuery(long).cutAfter).toBe('boron');
    expect(readTyped(long).text.length).toBeLessThanOrEqual(LONGEST);
    expect(readTyped('a'.repeat(10_000)).text).toHaveLength(LONGEST);
    expect(parseQuery('boron '.repeat(60))).not.toHaveProperty('cutAfter');
  });

  it('of words alone are read alike without the reader', () => {
    for (const typed of [
      'beyl',
      'who mines the most ',
      'Kızılcaören cevher',
      'rare earth elements',
    ]) {
      expect(isPlain(typed)).toBe(true);
      expect(plainQuery(typed, SYNONYMS)).toEqual(parseQuery(typed, SYNONYMS));
    }
    for (const typed of ['am-40', 'Türkiye’nin', '"ore"', 'x '.repeat(300), '3', 'ten million'])
      expect(isPlain(typed)).toBe(false);
  });
});

const CLAIMS = new Set(['am-5', 'am-40', 'am-41', 'sp-21']);

describe('claims', () => {
  it.each([
    ...['am-40', 'AM-40', 'am 40', 'AM40', 'am-040', ' am-40 ', 'am-40*', '"am-40"'],
    ...['claim am-40', 'Claim AM 40', 'am-40,', '(am-40)', '[am-40].', 'am-40?', 'see am-40'],
    // Every sign that may stand for the hyphen, and signs nobody sees.
    ...[...'‐‑‒–—−﹣－'].map((dash) => `am${dash}40`),
    ...['am\u00ad-40', 'am-\u200b40', '\u2068am-40\u2069', 'ａｍ－４０'],
    'https://example.org/brief/claims/am-40/',
    'https://example.org/claims/am-40/r2/?highlight=ore#top',
    '/claims/am-40',
    'www.example.org/claims/am-40/.',
    'https://example.org/articles/asian-morning/#am-40',
    'https://example.org/articles/asian-morning/#note-am-40',
    'beylikova-am-40-r2: am-40',
    'Claim am-40, revision 2 (sha256-Ab3dE9f0qZ)',
  ])('%j names am-40', (typed) => {
    expect(parseQuery(typed, [], CLAIMS).named?.claims).toEqual(['am-40']);
  });

  it.each(['am-400', 'xam-40', 'am-40x', 'am-40.5', 'at 9 am 40 people', '-am-40', 'us-40', 'am'])(
    '%j names none',
    (typed) => {
      expect(parseQuery(typed, [], CLAIMS).named?.claims ?? []).toEqual([]);
    },
  );

  it('are named beside each other and beside words', () => {
    expect(parseQuery('am-40 and sp-21', [], CLAIMS)).toMatchObject({
      named: { claims: ['am-40', 'sp-21'] },
      wanted: [{ mention: true, alternatives: [{ terms: ['am40'] }, { terms: ['sp21'] }] }],
    });
    const { named, wanted } = parseQuery('Claim am-5, revision 1: scandium', [], CLAIMS);
    expect(named?.claims).toEqual(['am-5']);
    expect(wanted.map(({ typed }) => typed)).toEqual(['scandium']);
  });
});

describe('forms', () => {
  /** By a form that is found already. */
  it.each([
    ['03.09.2024', '3 September 2024'],
    ['2025-10-15', '2025 October 15'],
    ['Oct 2025', 'October 2025'],
    ['Ekim 2025', 'October 2025'],
    ['3 Eylül 2024', '3 September 2024'],
    ['Bey\u00adlikova', 'Beylikova'],
    ['Bey\u200blikova', 'Beylikova'],
    ['\ufeffＢeylikova', 'Beylikova'],
    ['Türkiye`nin cevher', 'Türkiye’nin cevher'],
    ['Türkiye´nin cevher', 'Türkiye’nin cevher'],
    ['６９４ million', '694 million'],
    ['60–70％', '60-70%'],
    ['rare‑earth', 'rare-earth'],
    ['694 milyon tonluk', '694 milyon ton'],
    ['694 milyon ton’luk', '694 milyon ton'],
    ['694 milyonluk', '694 milyon'],
    ['600 bin tonluğa', '600 bin ton'],
    ['10 milyar dolarlık', '10 milyar dolar'],
    ['100 kilometrelik hat', '100 kilometre hat'],
    ['U.S', 'U.S.'],
    ['‟pilot plant”', '"pilot plant"'],
    ['＂pilot plant＂', '"pilot plant"'],
  ])('%j is read as %j', (typed, known) => {
    const asked = (text: string) => {
      const { wanted, phrases } = parseQuery(`${text} `, SYNONYMS);
      return { wanted: wanted.map(({ alternatives }) => alternatives), phrases };
    };
    expect(asked(typed)).toEqual(asked(known));
  });

  it('of a compound are found by each other', () => {
    expect(terms('COP-29')).toEqual([['cop29']]);
    expect(terms('by-product')).toEqual([['produc', 'byproduc']]);
    expect(terms('co-operation')).toEqual([
      ['co', 'cooper'],
      ['oper', 'cooper'],
    ]);
    expect(terms('mid-2026')).toEqual([['mid2026', 'mid 2026']]);
    expect(terms('rare-earth')[0]?.[0]).toBe('rar earth');
  });

  it('of a date that may be either have both', () => {
    expect(terms('09/03/2024')).toEqual([['9', 'septemb'], ['march', '3'], ['2024']]);
  });

  it.each(['“Ab3dE9f0qZ”', 'sha256-Ab3dE9f0qZ', 'SHA-256: Ab3dE9f0qZ', 'Ab3dE9f0qZ'])(
    'may be a digest: %s',
    (typed) => {
      expect(readTyped(typed).digests).toEqual(['Ab3dE9f0qZ']);
    },
  );

  it.each(['Kızılcaören', 'S-400', 'ThO2', '600,000', 'Beylikova', 'MONDIAL', 'rare-earths'])(
    'are no digest: %s',
    (typed) => {
      expect(readTyped(typed).digests).toEqual([]);
    },
  );
});

/** What stands in the address of a map, the timeline and the table of claims: read, written, and read as nothing where it is nonsense. */
import { describe, expect, it } from 'vitest';
import { coneOf, fitProjection } from '../figures/map/projection.ts';
import { fitting, type Row, readChoice, writeChoice } from './claims-choice.ts';
import { readView, type Sheet, writeView } from './map/view-address.ts';
import { onTracks, readTracks, writeTracks } from './tracks.ts';

const SIZE = { width: 800, height: 400 };
const sheet: Sheet = {
  name: 'turkiye',
  ...SIZE,
  cone: coneOf(fitProjection([25.9, 35.6, 44.9, 42.25], SIZE)),
};

describe('the view of a map', () => {
  it('is the same when it is read back', () => {
    for (const shown of [
      { k: 2, x: 0.5, y: 0.5 },
      { k: 4.1, x: 0.3, y: 0.6 },
      { k: 12, x: 0.9, y: 0.1 },
    ]) {
      const read = readView(writeView('', sheet, shown), sheet);
      expect(read?.k).toBe(shown.k);
      expect(read?.x).toBeCloseTo(shown.x, 3);
      expect(read?.y).toBeCloseTo(shown.y, 3);
    }
  });

  it('is not written where the whole is shown, and leaves the rest of the address alone', () => {
    expect(
      writeView('?view=turkiye:39,35,4&highlight=boron', sheet, { k: 1, x: 0.5, y: 0.5 }),
    ).toBe('?highlight=boron');
    expect(writeView('?highlight=boron', sheet, { k: 2, x: 0.5, y: 0.5 })).toMatch(
      /^\?highlight=boron&view=turkiye:[\d.]+,[\d.]+,2$/u,
    );
    expect(writeView('', sheet, { k: 1, x: 0.5, y: 0.5 })).toBe('');
  });

  it.each([
    'view=',
    'view=turkiye',
    'view=turkiye:',
    'view=turkiye:39,35',
    'view=turkiye:39,35,',
    'view=turkiye:39,35,0',
    'view=turkiye:39,35,1',
    'view=turkiye:39,35,-4',
    'view=turkiye:39,35,1e9',
    'view=turkiye:39,35,999999',
    'view=turkiye:NaN,NaN,NaN',
    'view=turkiye:Infinity,35,4',
    'view=turkiye:90,35,4',
    'view=turkiye:-90,35,4',
    'view=turkiye:39,400,4',
    'view=turkiye:0,0,4',
    'view=eskisehir:39.6,31.4,4',
    'view=__proto__:39,35,4',
    'view=turkiye:39,35,4;alert(1)',
    'view=%3Cscript%3Ealert(1)%3C/script%3E',
    'view=%E0%A4%A',
    `view=${'9'.repeat(5000)}`,
    'view=nonsense&view=turkiye:39,35,4',
  ])('is the whole where the address says %s', (nonsense) => {
    expect(readView(`?${nonsense}`, sheet)).toBeNull();
  });
});

describe('the tracks of the timeline', () => {
  const known = ['deposit', 'china', 'russia'];

  it('are the same when they are read back', () => {
    for (const shown of [['deposit'], ['deposit', 'russia'], known])
      expect(readTracks(writeTracks(shown, known), known)).toEqual(shown);
    expect(writeTracks(known, known)).toBe('');
    expect(writeTracks([], known)).toBe('');
  });

  it.each([
    'tracks=',
    'tracks=,,,',
    'tracks=nonsense',
    'tracks=%3Cscript%3E',
    'tracks=__proto__',
    'tracks=DEPOSIT',
    'tracks=%E0%A4%A',
    `tracks=${'x,'.repeat(2000)}`,
    'track=china',
    'tracks[]=china',
  ])('are all of them where the address says %s', (nonsense) => {
    expect(readTracks(`?${nonsense}`, known)).toEqual(known);
  });

  it('show the events that stand on them', () => {
    const events = ['year t-deposit', 'year t-china', 'year t-china-talks'];
    expect(onTracks(events, known)).toBe(2);
    expect(onTracks(events, ['china'])).toBe(1);
    expect(onTracks(events, [])).toBe(0);
  });

  it('are what is known of a mixed address, in their own order', () => {
    expect(readTracks('?tracks=nonsense,russia,deposit', known)).toEqual(['deposit', 'russia']);
  });
});

describe('the choice among the claims', () => {
  const filters = new Map([
    ['article', ['', 'caliber', 'mondial']],
    ['finding', ['', 'contested']],
  ]);
  const row = (tokens: string): Row => ({ tokens: new Set(tokens.split(' ')) });
  const read = (search: string) => readChoice(search, filters);

  it('is the same when it is read back', () => {
    for (const search of [
      '',
      '?article=caliber',
      '?article=mondial&finding=contested',
      '?words=K%C4%B1r%C5%9Fehir+boron',
      '?finding=contested&words=a%26b%3Dc',
    ])
      expect(writeChoice(read(search))).toBe(search);
  });

  it('passes over what is not offered', () => {
    expect(read('?article=%3Cscript%3E&finding=nonsense&__proto__=1&article[]=caliber')).toEqual({
      values: new Map(),
      words: '',
    });
    expect(read(`?words=${'x'.repeat(5000)}`).words).toHaveLength(1600);
  });

  it('leaves the rows that have every value and hold the words', () => {
    const [fits, none] = [true, false].map((held) =>
      fitting(read('?article=caliber'), () => held),
    ) as [ReturnType<typeof fitting>, ReturnType<typeof fitting>];
    expect(fits(row('article:caliber'))).toBe(true);
    expect(fits(row('article:mondial'))).toBe(false);
    expect(none(row('article:caliber'))).toBe(false);
    expect(fits(row('article:mondial'), 'article')).toBe(true);
    expect(none(row('article:mondial'), 'article')).toBe(false);
    expect(fitting(read(''))(row(''))).toBe(true);
  });
});

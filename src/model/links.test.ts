import { expect, it } from 'vitest';
import { entityLink, placeLinks } from './links.ts';

it('says of a place what it is only where another beside it has its name', () => {
  const city = { id: 'eskisehir-city', name: 'Eskişehir', lang: 'tr', kind: 'city' } as const;
  const province = { ...city, id: 'eskisehir', kind: 'province' } as const;
  expect(placeLinks([city]).map(({ note }) => note)).toEqual([undefined]);
  expect(placeLinks([city, province]).map(({ note }) => note)).toEqual(['city', 'province']);
});

it('marks a name with its language unless it is that of the pages', () => {
  expect(entityLink({ id: 'figes', kind: 'organisation', name: 'FİGES', lang: 'tr' })).toEqual({
    path: 'people/figes/',
    label: 'FİGES',
    lang: 'tr',
  });
  expect(entityLink({ id: 'ore', kind: 'term', name: 'ore', lang: 'en' })).toMatchObject({
    path: 'glossary/ore/',
    lang: undefined,
  });
});

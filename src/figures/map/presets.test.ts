import { expect, it } from 'vitest';
import { presetsOf } from './presets.ts';

const map = (
  id: string,
  size: 'country' | 'province' | 'detail',
  box: [number, number, number, number],
  main?: string,
) => ({ id, size, box, ...(main ? { main } : {}) });
const country = map('land', 'country', [26, 36, 44, 42], 'pit');
const maps = [
  country,
  map('other', 'province', [40, 37, 42, 39]),
  map('province', 'province', [30, 39, 32, 40], 'pit'),
  map('pit', 'detail', [31, 39.5, 31.5, 39.75], 'pit'),
];

it('leads from the country to the maps that show more of what it is about, and back', () => {
  expect(presetsOf(country, maps)).toEqual([
    { label: 'Deposit', view: '39.625,31.25,24' },
    { label: 'Province', view: '39.5,31,6' },
    { label: 'Country' },
  ]);
});

it('offers the whole alone where nothing is drawn larger', () => {
  expect(presetsOf(maps[1] as never, maps)).toEqual([{ label: 'Province' }]);
  expect(presetsOf(maps[3] as never, maps)).toEqual([{ label: 'Deposit' }]);
});

import { expect, it } from 'vitest';
import { delayFor } from './delay.ts';

it.each([
  ['on the first page of a visit', null, '/claims/am-1/', 20_000],
  ['on the first page, opened again', '/claims/am-1/', '/claims/am-1/', 20_000],
  ['on another page', '/claims/am-1/', '/', 0],
])('%s', (_, first, here, delay) => {
  expect(delayFor(first, here)).toBe(delay);
});

import { expect, it } from 'vitest';
import { readerOf, takeOut } from './repeats.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The same numbers on every run. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
const join = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const page = noise(5000, 1);
const runs: [string, Uint8Array][] = [
  ['nothing', bytes('')],
  ['a byte', bytes('x')],
  ['less than is looked for', bytes('fifteen letters')],
  ['no repetition', noise(10_000, 2)],
  ['one byte over and over', new Uint8Array(100_000).fill(120)],
  ['a word over and over', bytes('Beylikova, '.repeat(9000))],
  ['the same page far away', join(page, noise(200_000, 3), page)],
  [
    'a page with a change',
    join(page, page.subarray(0, 2000), bytes('changed'), page.subarray(2000)),
  ],
  ['a part of a page at the very end', join(page, noise(77, 4), page.subarray(4321))],
  ['Turkish letters', bytes('Kızılcaören, Eskişehir, Kırşehir. '.repeat(50))],
];

it.each(runs)('reads back the same bytes: %s', (_, run) => {
  expect(readerOf(takeOut(run))(0, run.length)).toEqual(run);
});

it.each(runs)('reads any part without the rest: %s', (_, run) => {
  const read = readerOf(takeOut(run));
  for (let start = 0; start < run.length; start += 997)
    for (const length of [1, 50, 3000]) {
      const end = Math.min(start + length, run.length);
      expect(read(start, end - start)).toEqual(run.slice(start, end));
    }
});

it('writes what was there before once', () => {
  const far = join(page, noise(200_000, 3), page);
  expect(takeOut(far).length).toBeLessThan(page.length + 200_000 + 50);
});

it('takes a run that begins in the middle of a buffer', () => {
  const inside = join(noise(3, 5), page, page).subarray(3);
  expect(readerOf(takeOut(inside))(0, inside.length)).toEqual(inside);
});

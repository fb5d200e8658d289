import { expect, it } from 'vitest';
import { within } from './core.ts';
import type { Kind } from './files.ts';

const file = (kind: Kind, size: number) => ({ kind, size });
const files = [
  file('claims', 60),
  file('parts', 10),
  file('articles', 30),
  file('works', 40),
  file('pages', 5),
];
const kinds = (most: number) => within(files, most).files.map(({ kind }) => kind);

it('keeps everything where there is room', () => {
  expect(within(files, 145)).toEqual({ files, whole: true });
});

it('keeps whole kinds where there is not, the most needed first', () => {
  expect(within(files, 144).whole).toBe(false);
  expect(kinds(144)).toEqual(
    ['claims', 'parts', 'articles', 'works', 'pages'].filter((kind) => kind !== 'works'),
  );
  expect(kinds(90)).toEqual(['parts', 'articles', 'works', 'pages']);
  expect(kinds(20)).toEqual(['parts', 'pages']);
});

it('leaves single large files to the network', () => {
  const large = [file('pages', 3_000_000), file('pages', 10), file('claims', 60_000_000)];
  expect(within(large).files).toEqual([large[1]]);
});

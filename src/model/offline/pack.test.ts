import { expect, it } from 'vitest';
import { readPack, writePack } from './pack.ts';

const piece = (digest: string, text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { piece: [digest, bytes.length] as const, bytes };
};
const page = 'Beylikova, Eskişehir and Kızılcaören in a sentence long enough to be said again. ';
const pieces = [
  piece('a', page),
  piece('b', ''),
  piece('c', `One. ${page}`),
  piece('d', page.repeat(40)),
];

it('gives each piece by its digest, without the others', () => {
  const pack = readPack(writePack(pieces));
  for (const {
    piece: [digest],
    bytes,
  } of pieces)
    expect(pack.read(digest)).toEqual(bytes);
  expect(pieces.every(({ piece: [digest] }) => pack.has(digest))).toBe(true);
});

it('says of what it does not hold that it does not', () => {
  const pack = readPack(writePack(pieces));
  expect(pack.has('e')).toBe(false);
  expect(pack.read('e')).toBeUndefined();
});

it('says once what pieces repeat', () => {
  expect(writePack(pieces).length).toBeLessThan(3 * page.length);
});

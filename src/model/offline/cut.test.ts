import { describe, expect, it } from 'vitest';
import { cut } from './cut.ts';

/** The same words on every run, none of them like the next. */
function lines(count: number): string {
  let state = 7;
  return Array.from({ length: count }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `${index} ${state.toString(36)} tonnes\n`;
  }).join('');
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const texts = (pieces: Uint8Array[]): string[] =>
  pieces.map((piece) => new TextDecoder().decode(piece));
const long = lines(30_000);

describe('a large file', () => {
  it('is the same when its pieces are put together', () => {
    const pieces = cut(bytes(long));
    expect(pieces.length).toBeGreaterThan(10);
    expect(texts(pieces).join('')).toBe(long);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(64_000);
  });

  it.each([0.1, 0.5, 0.9])('changed at %d of its length keeps all but two pieces', (where) => {
    const at = Math.floor(long.length * where);
    const before = new Set(texts(cut(bytes(long))));
    const after = texts(cut(bytes(`${long.slice(0, at)} corrected ${long.slice(at)}`)));
    expect(after.filter((text) => !before.has(text)).length).toBeLessThanOrEqual(2);
  });

  it('of one byte over and over has an end', () => {
    expect(cut(new Uint8Array(200_000)).length).toBe(4);
  });
});

it.each([0, 1, 48_000])('leaves %d bytes as they are', (length) => {
  const small = new Uint8Array(length);
  expect(cut(small)).toEqual([small]);
});

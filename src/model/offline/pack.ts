/**
 * A pack: many pieces of files in one, each found by its digest and read without the others. What
 * is written is the length of the contents (four bytes), the contents as JSON, and the pieces with
 * their repetitions taken out.
 */
import type { Piece } from './manifest.ts';
import { readerOf, takeOut } from './repeats.ts';

const HEAD = 4;

/** What it holds, by digest. */
export interface Pack {
  has(digest: string): boolean;
  read(digest: string): Uint8Array<ArrayBuffer> | undefined;
}

/** @returns what {@link readPack} reads; it is still to be deflated */
export function writePack(pieces: readonly { piece: Piece; bytes: Uint8Array }[]): Uint8Array {
  const contents = new TextEncoder().encode(JSON.stringify(pieces.map(({ piece }) => piece)));
  const run = new Uint8Array(pieces.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of pieces) {
    run.set(bytes, at);
    at += bytes.length;
  }
  const short = takeOut(run);
  const out = new Uint8Array(HEAD + contents.length + short.length);
  new DataView(out.buffer).setUint32(0, contents.length);
  out.set(contents, HEAD);
  out.set(short, HEAD + contents.length);
  return out;
}

export function readPack(bytes: Uint8Array): Pack {
  const end = HEAD + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const contents: Piece[] = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD, end)));
  const read = readerOf(bytes.subarray(end));
  const places = new Map<string, readonly [start: number, length: number]>();
  let at = 0;
  for (const [digest, length] of contents) {
    places.set(digest, [at, length]);
    at += length;
  }
  return {
    has: (digest) => places.has(digest),
    read(digest) {
      const place = places.get(digest);
      return place && read(...place);
    },
  };
}

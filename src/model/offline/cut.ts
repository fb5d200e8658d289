/**
 * Cuts a large file where its own bytes say so: a change in it moves no cut but those beside it, so
 * that all other pieces stay what they were.
 */

/** A file up to this length is one piece. */
const SMALL = 48_000;
const LEAST = 8000;
const MOST = 64_000;
/** A cut is made where this many bits of the hash are nothing: after 16 kB on average. */
const BITS = 14;

/** A number for each byte, the same on every machine: steps of the golden ratio, mixed. */
const NUMBERS = Int32Array.from({ length: 256 }, (_, byte) => {
  const step = Math.imul(byte + 1, 0x9e3779b1);
  return Math.imul(step ^ (step >>> 15), 0x85ebca6b);
});

/** @returns the bytes in pieces, in order */
export function cut(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= SMALL) return [bytes];
  const pieces: Uint8Array[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    // What was said 32 bytes ago has been shifted out.
    hash = ((hash << 1) + (NUMBERS[bytes[at] as number] as number)) | 0;
    const length = at + 1 - start;
    if ((length < LEAST || hash >>> (32 - BITS) !== 0) && length < MOST) continue;
    pieces.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  if (start < bytes.length) pieces.push(bytes.subarray(start));
  return pieces;
}

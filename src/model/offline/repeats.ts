/**
 * Takes repetitions out of a long run of bytes, however far apart they are, and puts them back. Browsers inflate, but
 * see only 32 kB back; pages, exports and search index of one claim lie megabytes apart and say the same.
 *
 * What is written: the length of the steps (four bytes), the steps, then all new bytes. A step is three numbers of seven
 * bits a byte: how many new bytes follow, how many are repeated after them, and from how far back (absent where none are).
 */

/** Runs of this length are looked for, beginning at every fourth byte of what has gone before. */
const BLOCK = 16;
const EVERY = 4;
/** A shorter repetition is left to deflate. */
const WORTH = 48;
/** The table of runs that were seen has 2²² places. */
const TABLE_BITS = 22;
/** Bytes of the length of the steps. */
const HEAD = 4;

/** Odd numbers that spread the bits of a hash: the golden ratio of 2³², and one of MurmurHash3. */
const SPREAD = 0x9e3779b1;
const MIX = 0x85ebca6b;

/** Gives the place in the table for the block that begins at a byte. */
function slotsOf(run: Uint8Array): (at: number) => number {
  const view = new DataView(run.buffer, run.byteOffset, run.byteLength);
  return (at) => {
    let hash = 0;
    for (let i = 0; i < BLOCK; i += 4)
      hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(at + i), SPREAD);
    return Math.imul(hash, MIX) >>> (32 - TABLE_BITS);
  };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function* sevenBits(value: number): Generator<number> {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) yield (rest & 127) | 128;
  yield rest;
}

/** How far two stretches of a run agree, ahead of two places and back from them, and no further back than `floor` in the later. */
function agreement(
  run: Uint8Array,
  earlier: number,
  later: number,
  floor: number,
): { ahead: number; back: number } {
  let ahead = 0;
  let back = 0;
  while (later + ahead < run.length && run[earlier + ahead] === run[later + ahead]) ahead += 1;
  while (
    later - back > floor &&
    earlier - back > 0 &&
    run[earlier - back - 1] === run[later - back - 1]
  )
    back += 1;
  return { ahead, back };
}

/** @returns fewer bytes, from which {@link putBack} makes the same run again */
export function takeOut(run: Uint8Array): Uint8Array {
  const slot = slotsOf(run);
  const seen = new Int32Array(1 << TABLE_BITS).fill(-1);
  const steps: number[] = [];
  const fresh: Uint8Array[] = [];
  let done = 0;
  let noted = 0;
  for (let at = 0; at + BLOCK <= run.length; ) {
    for (; noted + BLOCK <= at; noted += EVERY) seen[slot(noted)] = noted;
    const before = seen[slot(at)] as number;
    const { ahead, back } = before < 0 ? { ahead: 0, back: 0 } : agreement(run, before, at, done);
    if (ahead + back < WORTH) {
      at += 1;
      continue;
    }
    steps.push(
      ...sevenBits(at - back - done),
      ...sevenBits(ahead + back),
      ...sevenBits(at - before),
    );
    fresh.push(run.subarray(done, at - back));
    at += ahead;
    done = at;
  }
  steps.push(...sevenBits(run.length - done), ...sevenBits(0));
  fresh.push(run.subarray(done));
  return written(steps, fresh);
}

function written(steps: readonly number[], fresh: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(
    HEAD + steps.length + fresh.reduce((sum, { length }) => sum + length, 0),
  );
  new DataView(out.buffer).setUint32(0, steps.length);
  out.set(steps, HEAD);
  let end = HEAD + steps.length;
  for (const part of fresh) {
    out.set(part, end);
    end += part.length;
  }
  return out;
}

export interface Step {
  /** New bytes, from where in what {@link takeOut} gave. */
  from: number;
  fresh: number;
  repeated: number;
  distance: number;
}

/** Reads the steps of what {@link takeOut} gave, in order. */
export function* stepsOf(short: Uint8Array): Generator<Step> {
  const end = HEAD + new DataView(short.buffer, short.byteOffset).getUint32(0);
  let at = HEAD;
  const read = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = short[at++] as number;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  for (let from = end; at < end; ) {
    const fresh = read();
    const repeated = read();
    yield { from, fresh, repeated, distance: repeated && read() };
    from += fresh;
  }
}

/**
 * Makes the run again.
 * @param short what {@link takeOut} gave
 * @param length of the run that was given to it
 */
export function putBack(short: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const run = new Uint8Array(length);
  let at = 0;
  for (const { from, fresh, repeated, distance } of stepsOf(short)) {
    run.set(short.subarray(from, from + fresh), at);
    at += fresh;
    // A run may repeat itself while it is being written: no more than the distance is there to be copied at once.
    for (let left = repeated; left > 0; ) {
      const part = Math.min(left, distance);
      run.copyWithin(at, at - distance, at - distance + part);
      at += part;
      left -= part;
    }
  }
  return run;
}

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
const TABLE_BITS = 22;
const HEAD = 4;

/** @returns fewer bytes, from which {@link putBack} makes the same run again */
export function takeOut(run: Uint8Array): Uint8Array {
  const view = new DataView(run.buffer, run.byteOffset, run.byteLength);
  const seen = new Int32Array(1 << TABLE_BITS).fill(-1);
  const slot = (at: number): number => {
    let hash = 0;
    for (let i = 0; i < BLOCK; i += 4) hash = Math.imul(hash ^ (hash >>> 15) ^ view.getInt32(at + i), 0x9e3779b1);
    return Math.imul(hash, 0x85ebca6b) >>> (32 - TABLE_BITS);
  };
  const steps: number[] = [];
  const write = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) steps.push((rest & 127) | 128);
    steps.push(rest);
  };
  const fresh: Uint8Array[] = [];
  let done = 0;
  let noted = 0;
  for (let at = 0; at + BLOCK <= run.length; ) {
    for (; noted + BLOCK <= at; noted += EVERY) seen[slot(noted)] = noted;
    const before = seen[slot(at)] as number;
    let back = 0;
    let ahead = 0;
    if (before >= 0) {
      while (at + ahead < run.length && run[before + ahead] === run[at + ahead]) ahead += 1;
      while (at - back > done && before - back > 0 && run[before - back - 1] === run[at - back - 1]) back += 1;
    }
    if (ahead + back < WORTH) at += 1;
    else {
      write(at - back - done);
      write(ahead + back);
      write(at - before);
      fresh.push(run.subarray(done, at - back));
      at += ahead;
      done = at;
    }
  }
  write(run.length - done);
  write(0);
  fresh.push(run.subarray(done));

  const out = new Uint8Array(HEAD + steps.length + fresh.reduce((sum, { length }) => sum + length, 0));
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

/** @param length of the run that was given to {@link takeOut} */
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

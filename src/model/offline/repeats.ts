/**
 * Takes repetitions out of a long run of bytes, however far apart they are, and reads any part of
 * the run from what is left. Browsers inflate, but see only 32 kB back; pages, exports and search
 * index of one claim lie megabytes apart and say the same.
 *
 * What is written: the length of the steps (four bytes), the steps, then all new bytes. A step is
 * three numbers of seven bits a byte: how many new bytes follow, how many are repeated after them,
 * and from how far back (absent where none are).
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

/** Adds a number to the steps: seven bits a byte, the lowest first; the eighth says that more follow. */
function addNumber(steps: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) steps.push((rest & 127) | 128);
  steps.push(rest);
}

/**
 * How far two stretches of a run agree, ahead of two places and back from them, and no further back
 * than `floor` in the later.
 */
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

/** @returns fewer bytes, from which {@link readerOf} reads the run */
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
    addNumber(steps, at - back - done);
    addNumber(steps, ahead + back);
    addNumber(steps, at - before);
    fresh.push(run.subarray(done, at - back));
    at += ahead;
    done = at;
  }
  addNumber(steps, run.length - done);
  addNumber(steps, 0);
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

interface Steps {
  /** Where in the run each step begins. */
  begins: Uint32Array;
  /** Where its new bytes are in what {@link takeOut} gave, and how many they are. */
  from: Uint32Array;
  fresh: Uint32Array;
  /** How far back its repeated bytes, which follow the new ones, were said before. */
  distance: Uint32Array;
}

function stepsOf(short: Uint8Array): Steps {
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
  const begins: number[] = [];
  const from: number[] = [];
  const fresh: number[] = [];
  const distance: number[] = [];
  let said = 0;
  for (let unread = end; at < end; ) {
    const length = read();
    const repeated = read();
    begins.push(said);
    from.push(unread);
    fresh.push(length);
    distance.push(repeated && read());
    unread += length;
    said += length + repeated;
  }
  return {
    begins: Uint32Array.from(begins),
    from: Uint32Array.from(from),
    fresh: Uint32Array.from(fresh),
    distance: Uint32Array.from(distance),
  };
}

/** @returns the index of the last of some ascending numbers that is not above a value */
function lastUpTo(ascending: Uint32Array, value: number): number {
  let low = 0;
  for (let high = ascending.length - 1; low < high; ) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Reads parts of a run without making the rest of it: each repetition is followed back to where its
 * bytes were new.
 * @param short what {@link takeOut} gave
 * @returns the bytes of the run from a place, as many as are asked for
 */
export function readerOf(
  short: Uint8Array,
): (start: number, length: number) => Uint8Array<ArrayBuffer> {
  const { begins, from, fresh, distance } = stepsOf(short);
  return (start, length) => {
    const out = new Uint8Array(length);
    const wanted = length > 0 ? [{ at: start, length, to: 0 }] : [];
    for (let part = wanted.pop(); part; part = wanted.pop()) {
      const step = lastUpTo(begins, part.at);
      const inside = part.at - (begins[step] as number);
      const unsaid = (fresh[step] as number) - inside;
      const back = distance[step] as number;
      let done: number;
      if (unsaid > 0) {
        done = Math.min(unsaid, part.length);
        const source = (from[step] as number) + inside;
        out.set(short.subarray(source, source + done), part.to);
      } else {
        // A run may repeat itself while it is being said: what is beyond the distance is what is
        // within it.
        const into = -unsaid % back;
        const left = (begins[step + 1] ?? Infinity) - part.at;
        done = Math.min(left, part.length, back - into);
        const source = (begins[step] as number) + (fresh[step] as number) - back + into;
        wanted.push({ at: source, length: done, to: part.to });
      }
      if (part.length > done)
        wanted.push({ at: part.at + done, length: part.length - done, to: part.to + done });
    }
    return out;
  };
}

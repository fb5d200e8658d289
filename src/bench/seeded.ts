/** Chance that repeats itself: one seed, one sequence, on every machine. */

export interface Chance {
  /** From 0 up to, but not, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** Prefers what stands first, as records do: a few are named often, most of them seldom. */
  favour<T>(items: readonly T[]): T;
  /** Up to `count` different items, chosen by {@link favour}, in the order of the list. */
  several<T>(items: readonly T[], count: number): T[];
}

/** Mulberry32: thirty-two bits of state are plenty for words that nobody reads. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(items: readonly T[], index: number): T => items[index] as T;
  const favoured = (length: number) => Math.floor(next() ** 2 * length);
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneIn: (times) => next() * times < 1,
    pick: (items) => at(items, Math.floor(next() * items.length)),
    favour: (items) => at(items, favoured(items.length)),
    several: (items, count) => {
      const chosen = new Set<number>();
      for (let tries = 0; tries < count; tries += 1) chosen.add(favoured(items.length));
      return [...chosen].sort((a, b) => a - b).map((index) => at(items, index));
    },
  };
}

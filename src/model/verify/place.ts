/** Places all passages of one article in a text: which stand in order, which were moved, changed, or are missing. */

import type { Tolerance } from './copy.ts';
import {
  type Occurrence,
  occurrences,
  type Range,
  standsAt,
  type TextDigest,
  traces,
} from './find.ts';
import type { Sought } from './record.ts';
import { countOf, type Tokens } from './tokens.ts';

export type PassageState = 'in-place' | 'moved' | 'changed' | 'missing';

export interface PassageResult {
  passage: Sought;
  state: PassageState;
  /** Where it stands; for a changed passage, what stands in its place. */
  at?: Range;
  tolerances: Tolerance[];
  /** For a moved passage: the one that stands before it in the copy; `null` where none does. */
  after?: string | null;
  /** For a changed passage: what of it is still there. */
  kept?: 'both' | 'first' | 'last' | 'place';
  /** Its first words stand in more places than were tried. */
  unsure?: true;
}

/** Whether finding these words says anything about where they come from. */
export const isDistinctive = (passage: Sought): boolean =>
  passage.end - passage.start >= 30 && countOf(passage.begins) === 3;

/** Indices of the longest run of items that stand in order. */
function longestOrdered(positions: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous = new Array<number>(positions.length).fill(-1);
  for (const [index, position] of positions.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[tails[middle] as number] as number) < position) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) kept.add(at);
  return kept;
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** A range without the white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  return {
    start: start + (inside.length - inside.trimStart().length),
    end: end - (inside.length - inside.trimEnd().length),
  };
}

/** Where a passage would stand, measured from the nearest one that was placed; `null` where none was. */
function expected(
  passages: readonly Sought[],
  placed: ReadonlyMap<number, Occurrence>,
  index: number,
): number | null {
  const { start, end } = passages[index] as Sought;
  for (let step = 1; step < passages.length; step += 1) {
    const before = placed.get(index - step);
    if (before) return before.end + (start - (passages[index - step] as Sought).end);
    const after = placed.get(index + step);
    if (after)
      return after.start - ((passages[index + step] as Sought).start - end) - (end - start);
  }
  return null;
}

/** Chooses one place for each passage: what stands in one place only, then what stands nearest to where it should. */
async function placeAll(
  text: string,
  tokens: Tokens,
  passages: readonly Sought[],
  digest: TextDigest,
) {
  const placed = new Map<number, Occurrence>();
  const unsure = new Set<number>();
  const several = new Map<number, Occurrence[]>();
  for (const [index, passage] of passages.entries()) {
    const { found, cut } = await occurrences(text, tokens, passage, digest);
    if (cut) unsure.add(index);
    if (found.length === 1 && isDistinctive(passage)) placed.set(index, found[0] as Occurrence);
    else if (found.length > 0) several.set(index, found);
  }
  for (const [index, found] of several) {
    const near = expected(passages, placed, index) ?? (passages[index] as Sought).start;
    const free = found.filter(
      (place) => ![...placed.values()].some((other) => overlaps(place, other)),
    );
    free.sort((a, b) => Math.abs(a.start - near) - Math.abs(b.start - near) || a.start - b.start);
    if (free[0]) placed.set(index, free[0]);
  }
  for (const [index, passage] of passages.entries()) {
    if (placed.has(index)) continue;
    const near = expected(passages, placed, index);
    const found = near === null ? null : await standsAt(text, near, passage, digest);
    if (found && ![...placed.values()].some((other) => overlaps(found, other)))
      placed.set(index, found);
  }
  return { placed, unsure };
}

/** What stands where an unfound passage should: only where some of its words, or its neighbours on both sides, are there. */
function changed(
  text: string,
  tokens: Tokens,
  passage: Sought,
  gap: Range,
  bounded: boolean,
  alone: boolean,
): Pick<PassageResult, 'at' | 'kept'> | null {
  const wanted = passage.end - passage.start;
  const most = 2 * wanted + 40;
  const { first, last } = traces(tokens, passage, gap);
  if (first !== null && last !== null && last - first <= most)
    return { at: { start: first, end: last }, kept: 'both' };
  const lineEnd = (from: number): number => {
    const found = text.indexOf('\n', from);
    return Math.min(found < 0 ? text.length : found, gap.end, from + most);
  };
  if (first !== null)
    return { at: trimmed(text, { start: first, end: lineEnd(first) }), kept: 'first' };
  if (last !== null)
    return {
      at: trimmed(text, {
        start: Math.max(text.lastIndexOf('\n', last - 1) + 1, gap.start, last - most),
        end: last,
      }),
      kept: 'last',
    };
  if (!bounded || !alone) return null;
  const at = trimmed(text, gap);
  return at.end - at.start >= wanted / 2 && at.end - at.start <= wanted * 2
    ? { at, kept: 'place' }
    : null;
}

/**
 * Reports on every passage of an article, in the order of the record.
 * @param tokens of the text, indexed for the first and last words of these passages
 */
export async function placePassages(
  text: string,
  tokens: Tokens,
  passages: readonly Sought[],
  digest: TextDigest,
): Promise<PassageResult[]> {
  const { placed, unsure } = await placeAll(text, tokens, passages, digest);
  const indices = [...placed.keys()].sort((a, b) => a - b);
  const kept = longestOrdered(indices.map((index) => (placed.get(index) as Range).start));
  const ordered = new Set(indices.filter((_, at) => kept.has(at)));
  // A few words alone, out of their order, may be there by chance.
  for (const index of indices)
    if (!ordered.has(index) && !isDistinctive(passages[index] as Sought)) placed.delete(index);
  const byPlace = [...placed].sort(([, a], [, b]) => a.start - b.start);
  const taken = byPlace.filter(([index]) => !ordered.has(index)).map(([, range]) => range);
  const claimed: Range[] = [];

  return passages.map((passage, index): PassageResult => {
    const found = placed.get(index);
    const doubt = unsure.has(index) && !found ? ({ unsure: true } as const) : {};
    if (found) {
      const at = { start: found.start, end: found.end };
      if (ordered.has(index))
        return { passage, state: 'in-place', at, tolerances: found.tolerances };
      const before = byPlace[byPlace.findIndex(([other]) => other === index) - 1];
      return {
        passage,
        state: 'moved',
        at,
        tolerances: found.tolerances,
        after: before ? (passages[before[0]] as Sought).id : null,
      };
    }
    let [low, high] = [index - 1, index + 1];
    while (low >= 0 && !ordered.has(low)) low -= 1;
    while (high < passages.length && !ordered.has(high)) high += 1;
    const gap = { start: placed.get(low)?.end ?? 0, end: placed.get(high)?.start ?? text.length };
    const lost = passages.slice(low + 1, high).filter((_, at) => !placed.has(low + 1 + at)).length;
    const instead = changed(
      text,
      tokens,
      passage,
      gap,
      placed.has(low) && placed.has(high),
      lost === 1,
    );
    if (
      !instead?.at ||
      [...taken, ...claimed].some((other) => overlaps(other, instead.at as Range))
    )
      return { passage, state: 'missing', tolerances: [], ...doubt };
    claimed.push(instead.at);
    return { passage, state: 'changed', ...instead, tolerances: [], ...doubt };
  });
}

/** Finds the word that was meant where a typed word is nowhere. Ships to the browser. */
import { withoutEnding } from './case-endings.ts';
import type { Vocabulary } from './parts.ts';
import type { SearchIndex } from './search-index.ts';
import type { Groups } from './synonyms.ts';
import type { KnownWord } from './table-index.ts';

/** Single-letter changes (insert, drop, replace, swap neighbours) that turn one word into the other; `limit + 1` where there are more. */
export function typingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] as number;
}

/**
 * The known word nearest to a folded one.
 * @returns `null` where none is near: two changes at most, one in short words, none in words of three letters or with digits
 */
export function nearestWord(
  word: string,
  known: ReadonlyMap<string, KnownWord>,
): { word: string; shown: string } | null {
  const limit = word.length > 5 ? 2 : word.length > 3 ? 1 : 0;
  if (limit === 0 || /\d/u.test(word)) return null;
  let best: { word: string; shown: string; far: number; rank: number } | null = null;
  for (const [candidate, { shown, count }] of known) {
    if (candidate.length < 4) continue;
    const far = typingDistance(word, candidate, limit);
    if (far > limit) continue;
    // Of words equally near, the one that begins alike, then a name, then the more frequent.
    const rank =
      (candidate[0] === word[0] ? 4 : 0) +
      (/^\p{Lu}/u.test(shown) ? 2 : 0) +
      Math.min(count, 50) / 50;
    if (!best || far < best.far || (far === best.far && rank > best.rank))
      best = { word: candidate, shown, far, rank };
  }
  return best && { word: best.word, shown: best.shown };
}

/** What is looked for in place of a word that is nowhere. */
export interface Meant {
  meant: string;
  /** It was typed with a case ending of Turkish, and was no slip. */
  ending?: true;
}

const knownIn = (words: Vocabulary): ReadonlyMap<string, KnownWord> =>
  new Map(words.map(([word, shown, count]) => [word, { shown, count }]));
const vocabulary = new WeakMap<Vocabulary, ReadonlyMap<string, KnownWord>>();

/** The name that a folded word is with an ending, else the known word nearest to it. */
export function meantWord(word: string, index: SearchIndex, groups: Groups): Meant | null {
  const words = index.part('vocabulary');
  if (!words) return null;
  const known = vocabulary.get(words) ?? knownIn(words);
  vocabulary.set(words, known);
  const name = withoutEnding(word, known, groups);
  if (name) return { meant: name, ending: true };
  const near = nearestWord(word, known);
  return near && { meant: near.shown };
}

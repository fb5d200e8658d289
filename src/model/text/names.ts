/**
 * Finds Turkish names in English prose, so that they can be marked `lang="tr"` and are spoken and cased right.
 *
 * They are known by the records, and by their letters: a word with a letter that Turkish has and English has not is a
 * Turkish one wherever the brief writes English. "Ankara", "Istanbul", "Türkiye" and "Beylikova" stay untagged: they are
 * English words as well, or are by now in this brief, and a voice that changes for each of them is hard to follow.
 */

/** A run of prose; `turkish` where it is a name in that language. */
export interface Run {
  text: string;
  turkish: boolean;
}

/** Words that stand one after the other, each with a letter of Turkish that English has not. */
const BY_LETTERS = /\p{L}*[ÇĞİÖŞÜçğıöşü]\p{L}*(?: \p{L}*[ÇĞİÖŞÜçğıöşü]\p{L}*)*(?![\p{L}\p{N}])/uy;
const WORD = /[\p{L}\p{N}]+/gu;
const IN_WORD = /[\p{L}\p{N}]/u;
export const ENGLISH_TOO: ReadonlySet<string> = new Set([
  'Ankara',
  'Beylikova',
  'Istanbul',
  'Türkiye',
]);

/** Whether a text is nothing but Turkish names; one that English has as well may stand among them. */
export const isTurkish = (runs: readonly Run[]): boolean =>
  runs.some(({ turkish }) => turkish) &&
  runs.every(
    ({ turkish, text }) =>
      turkish || (text.match(/\p{L}+/gu) ?? []).every((word) => ENGLISH_TOO.has(word)),
  );

/** Names worth tagging, from the full names of people, bodies and places: each whole, and family names alone. */
export function taggable(fullNames: readonly { name: string; person: boolean }[]): string[] {
  const names = new Set<string>();
  for (const { name, person } of fullNames) {
    const plain = name.replace(/\s*\(.*\)/u, '').trim();
    if (plain.length > 3) names.add(plain);
    const family = person ? plain.split(' ').at(-1) : undefined;
    if (family && family.length > 2) names.add(family);
  }
  return [...names]
    .filter((name) => !ENGLISH_TOO.has(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Whether a word ends at a place of a text. */
const endsAt = (text: string, at: number): boolean =>
  !IN_WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

/**
 * Makes a splitter for prose. Names are looked up by their first word, so that a text costs the same however many there are.
 * @param names longest first, as {@link taggable} gives them; each begins with a letter or a digit
 * @returns a function that cuts a text into runs; joined, they are the text again
 */
export function nameSplitter(names: readonly string[]): (text: string) => Run[] {
  const byFirstWord = Map.groupBy(names, (name) => name.match(WORD)?.[0] ?? '');
  const nameAt = (text: string, at: number, word: string): string | undefined => {
    const known = byFirstWord
      .get(word)
      ?.find((name) => text.startsWith(name, at) && endsAt(text, at + name.length));
    if (known !== undefined) return known;
    BY_LETTERS.lastIndex = at;
    const found = BY_LETTERS.exec(text)?.[0];
    return found !== undefined && ENGLISH_TOO.has(found) ? undefined : found;
  };
  return (text) => {
    const runs: Run[] = [];
    let from = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      // A word within the name before it.
      if (index < from) continue;
      const name = nameAt(text, index, word);
      if (name === undefined) continue;
      if (index > from) runs.push({ text: text.slice(from, index), turkish: false });
      runs.push({ text: name, turkish: true });
      from = index + name.length;
    }
    if (from < text.length) runs.push({ text: text.slice(from), turkish: false });
    return runs;
  };
}

/**
 * Finds Turkish names in English prose, so that they can be marked `lang="tr"` and are spoken and cased right.
 *
 * They are known by the records, and by their letters: a word with a letter that Turkish has and English has not is a
 * Turkish one wherever the brief writes English. "Ankara" and "Istanbul" are English words as well and stay untagged.
 */

/** A run of prose; `turkish` where it is a name in that language. */
export interface Run {
  text: string;
  turkish: boolean;
}

const BY_LETTERS = '\\p{L}*[ÇĞİÖŞÜçğıöşü]\\p{L}*';
const ENGLISH_TOO = new Set(['Ankara', 'Istanbul']);
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Names worth tagging, from the full names of people, bodies and places: each whole, and family names alone. */
export function taggable(fullNames: readonly { name: string; person: boolean }[]): string[] {
  const names = new Set<string>(['Türkiye']);
  for (const { name, person } of fullNames) {
    const plain = name.replace(/\s*\(.*\)/u, '').trim();
    if (plain.length > 3) names.add(plain);
    const family = person ? plain.split(' ').at(-1) : undefined;
    if (family && family.length > 2) names.add(family);
  }
  return [...names].filter((name) => !ENGLISH_TOO.has(name)).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/**
 * Makes a splitter for prose.
 * @param names longest first, as {@link taggable} gives them
 * @returns a function that cuts a text into runs; joined, they are the text again
 */
export function nameSplitter(names: readonly string[]): (text: string) => Run[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...names.map(literal), `${BY_LETTERS}(?: ${BY_LETTERS})*`].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => {
    const runs: Run[] = [];
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      if (match.index > from) runs.push({ text: text.slice(from, match.index), turkish: false });
      runs.push({ text: match[0], turkish: true });
      from = match.index + match[0].length;
    }
    if (from < text.length) runs.push({ text: text.slice(from), turkish: false });
    return runs;
  };
}

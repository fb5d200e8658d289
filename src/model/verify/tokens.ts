/** The words of a text, indexed by the words beside them, so that a passage is found by how it begins and ends. */

export interface Token {
  start: number;
  end: number;
  /** Its place among the words of the text; -1 for marks that are no word. */
  word: number;
}

export interface Tokens {
  all: Token[];
  /** Indices into `all` of those that are words. */
  words: number[];
  /** Words as they are compared: every quotation mark and apostrophe straight. */
  keys: string[];
  /** For each run of one to three words that is asked for: the words (from 0) at which it starts. */
  places: Map<string, number[]>;
}

const straight = (text: string): string => text.replace(/[“”„«»]/gu, '"').replace(/[‘’ʼ]/gu, "'");

/** First or last words of a passage as they are looked up. */
export const keyOf = (words: string): string => straight(words.normalize('NFC'));
export const countOf = (words: string): number => words.split(' ').length;

/**
 * Goes through a text once.
 * @param asked the first and last words that will be looked up; nothing else is indexed
 */
export function tokenise(text: string, asked: Iterable<string>): Tokens {
  const wanted = new Set([...asked].map(keyOf));
  const all: Token[] = [];
  const words: number[] = [];
  const keys: string[] = [];
  for (const match of text.matchAll(/\S+/gu)) {
    const isWord = /[\p{L}\p{N}]/u.test(match[0]);
    if (isWord) {
      words.push(all.length);
      keys.push(straight(match[0]));
    }
    all.push({
      start: match.index,
      end: match.index + match[0].length,
      word: isWord ? words.length - 1 : -1,
    });
  }
  const places = new Map<string, number[]>();
  for (let from = 0; from < keys.length; from += 1) {
    let run = '';
    for (let count = 1; count <= 3 && from + count <= keys.length; count += 1) {
      run = count === 1 ? (keys[from] as string) : `${run} ${keys[from + count - 1]}`;
      if (!wanted.has(run)) continue;
      const list = places.get(run);
      if (list) list.push(from);
      else places.set(run, [from]);
    }
  }
  return { all, words, keys, places };
}

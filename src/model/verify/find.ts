/**
 * Finds the passages of an article in a text. A passage is found where the digest of what stands there is the one
 * recorded, and nowhere else; anything less is reported as changed or missing.
 */
import type { Tolerance } from './copy.ts';
import type { Sought } from './record.ts';
import { countOf, keyOf, type Tokens } from './tokens.ts';

/** SHA-256 of a string's UTF-8 bytes, remembered, so that noise that repeats itself costs nothing. */
export type TextDigest = (text: string) => Promise<string>;

/** A half-open range of the text in UTF-16 units, as strings count. */
export interface Range {
  start: number;
  end: number;
}
export interface Occurrence extends Range {
  /** What was tolerated to make the digests agree. */
  tolerances: Tolerance[];
}

/** How many places with the right first words are tried for one passage. */
export const MOST_PLACES = 200;
/** Marks without letters that may stand before the first word or after the last. */
const MOST_MARKS = 3;

export const lengthInPoints = (text: string): number => {
  let pairs = 0;
  for (let i = 0; i < text.length; i += 1) if ((text.charCodeAt(i) & 0xfc00) === 0xd800) pairs += 1;
  return text.length - pairs;
};

const flow = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const straighten = (text: string): string => text.replace(/[“”]/gu, '"').replace(/[‘’]/gu, "'");
const curl = (text: string): string =>
  text
    .replace(/(^|[\s([—–-])"/gu, '$1“')
    .replace(/"/gu, '”')
    .replace(/(^|[\s([“—–])'/gu, '$1‘')
    .replace(/'/gu, '’');

/** Whether a piece of text is the passage, and under which tolerance. */
async function compare(
  piece: string,
  { start, end, sha256 }: Sought,
  digest: TextDigest,
): Promise<Tolerance[] | null> {
  const flowed = flow(piece);
  const wrapped: Tolerance[] = flowed === piece ? [] : ['wrapped'];
  const forms: [string, Tolerance[]][] = [
    [piece, []],
    [flowed, wrapped],
    [curl(flowed), [...wrapped, 'quotes']],
    [straighten(flowed), [...wrapped, 'quotes']],
  ];
  const tried = new Set<string>();
  for (const [form, tolerances] of forms) {
    if (tried.has(form) || lengthInPoints(form) !== end - start) continue;
    tried.add(form);
    if ((await digest(form)) === sha256) return tolerances;
  }
  return null;
}

/** Marks that are no words, outwards from a token: `[]`, then one, then two of them. */
function marksBeside(tokens: Tokens, token: number, step: 1 | -1): number[] {
  const reached = [token];
  for (
    let at = token + step;
    reached.length <= MOST_MARKS && tokens.all[at]?.word === -1;
    at += step
  )
    reached.push(at);
  return reached;
}

/** Ranges of the text that begin and end with the passage's words and are not far from its length. */
function* ranges(
  sought: Sought,
  tokens: Tokens,
  within: Range,
  places: readonly number[],
): Generator<Range> {
  const most = 2 * (sought.end - sought.start) + 40;
  const last = keyOf(sought.ends);
  const length = countOf(sought.ends);
  for (const first of places) {
    const opening = tokens.words[first] as number;
    const from = (tokens.all[opening] as Range).start;
    for (let word = first; word < tokens.words.length; word += 1) {
      const closing = tokens.words[word] as number;
      if ((tokens.all[closing] as Range).end - from > most) break;
      if (
        word - length + 1 < 0 ||
        tokens.keys.slice(word - length + 1, word + 1).join(' ') !== last
      )
        continue;
      for (const before of marksBeside(tokens, opening, -1)) {
        for (const after of marksBeside(tokens, closing, 1)) {
          const range = {
            start: (tokens.all[before] as Range).start,
            end: (tokens.all[after] as Range).end,
          };
          if (range.start >= within.start && range.end <= within.end) yield range;
        }
      }
    }
  }
}

/** A passage without words, such as the rule of a table, is looked for as it is. */
function* literally(text: string, { begins }: Sought): Generator<Range> {
  for (let at = text.indexOf(begins); at >= 0; at = text.indexOf(begins, at + 1))
    yield { start: at, end: at + begins.length };
}

/**
 * All places at which a passage stands, in order.
 * @returns `cut` where its first words stand in more places than are tried
 */
export async function occurrences(
  text: string,
  tokens: Tokens,
  sought: Sought,
  digest: TextDigest,
): Promise<{ found: Occurrence[]; cut: boolean }> {
  const places = tokens.places.get(keyOf(sought.begins)) ?? [];
  const wordless = !/[\p{L}\p{N}]/u.test(sought.begins);
  const candidates = wordless
    ? literally(text, sought)
    : ranges(sought, tokens, { start: 0, end: text.length }, places.slice(0, MOST_PLACES));
  const found: Occurrence[] = [];
  let tried = 0;
  for (const range of candidates) {
    tried += 1;
    if (tried > MOST_PLACES * 8) break;
    if (range.start < (found.at(-1)?.end ?? 0)) continue;
    const tolerances = await compare(text.slice(range.start, range.end), sought, digest);
    if (tolerances) found.push({ ...range, tolerances });
  }
  return { found, cut: places.length > MOST_PLACES || tried > MOST_PLACES * 8 };
}

/** Whether the passage stands exactly at a place; used where its edges are not edges of words. */
export async function standsAt(
  text: string,
  start: number,
  sought: Sought,
  digest: TextDigest,
): Promise<Occurrence | null> {
  if (start < 0 || start >= text.length) return null;
  const points = [...text.slice(start, start + 2 * (sought.end - sought.start))]
    .slice(0, sought.end - sought.start)
    .join('');
  const tolerances = await compare(points, sought, digest);
  return tolerances ? { start, end: start + points.length, tolerances } : null;
}

/** Where, inside a range, the first or the last words of a passage stand. */
export function traces(
  tokens: Tokens,
  { begins, ends }: Sought,
  within: Range,
): { first: number | null; last: number | null } {
  const at = (words: string, after: number, edge: 'start' | 'end'): number | null => {
    const count = countOf(words);
    for (const word of tokens.places.get(keyOf(words)) ?? []) {
      const { start } = tokens.all[tokens.words[word] as number] as Range;
      const { end } = tokens.all[tokens.words[word + count - 1] as number] as Range;
      if (start >= after && end <= within.end) return edge === 'start' ? start : end;
    }
    return null;
  };
  const first = at(begins, within.start, 'start');
  return { first, last: at(ends, first ?? within.start, 'end') };
}

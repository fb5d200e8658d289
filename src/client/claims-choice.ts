/** Ships to the browser. What is chosen of the table of claims, as it stands in an address, and which rows it leaves. */
import { fold } from '../model/text/fold.ts';

/** Longer texts are cut: nobody looks for more letters. */
const LONGEST = 200;

export interface Choice {
  /** The value chosen of each filter. */
  values: Map<string, string>;
  /** What is typed. */
  words: string;
}

/** A row: the tokens of its filters, such as `finding:contested`, and its text, folded when it is first asked for. */
export interface Row {
  tokens: ReadonlySet<string>;
  text(): string;
}

/**
 * @param search the part of an address from the question mark on, however broken
 * @param filters the values that each filter offers; others are passed over
 */
export function readChoice(
  search: string,
  filters: ReadonlyMap<string, readonly string[]>,
): Choice {
  const params = new URLSearchParams(search);
  const values = new Map<string, string>();
  for (const [name, offered] of filters) {
    const value = params.get(name);
    if (value && offered.includes(value)) values.set(name, value);
  }
  return { values, words: params.get('words')?.slice(0, LONGEST) ?? '' };
}

/** The same as an address; empty where nothing is chosen. */
export function writeChoice({ values, words }: Choice): string {
  const params = new URLSearchParams([...values]);
  if (words) params.set('words', words);
  const query = params.toString();
  return query && `?${query}`;
}

/**
 * @returns whether a row is left by a choice
 * @param choice its words are taken one by one, folded
 * @param except a filter that is passed over, where its own values are counted
 */
export function fitting({ values, words }: Choice): (row: Row, except?: string) => boolean {
  const tokens = [...values].map(([name, value]) => [name, `${name}:${value}`] as const);
  const folded = fold(words).split(/\s+/u).filter(Boolean);
  return (row, except) =>
    tokens.every(([name, token]) => name === except || row.tokens.has(token)) &&
    folded.every((word) => row.text().includes(word));
}

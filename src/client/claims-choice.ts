/** Ships to the browser. What is chosen of the table of claims, as it stands in an address, and which rows it leaves. */
/** So much of what was typed is kept in the address; what reads it says where it was too long. */
const KEPT = 1600;

export interface Choice {
  /** The value chosen of each filter. */
  values: Map<string, string>;
  /** What is typed. */
  words: string;
}

/** A row: the tokens of its filters, such as `finding:contested`. */
export interface Row {
  tokens: ReadonlySet<string>;
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
  return { values, words: params.get('words')?.slice(0, KEPT) ?? '' };
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
 * @param holds whether it holds the words
 * @param except a filter that is passed over, where its own values are counted
 */
export function fitting<R extends Row>(
  { values }: Choice,
  holds: (row: R) => boolean = () => true,
): (row: R, except?: string) => boolean {
  const tokens = [...values].map(([name, value]) => [name, `${name}:${value}`] as const);
  return (row, except) =>
    tokens.every(([name, token]) => name === except || row.tokens.has(token)) && holds(row);
}

/** How many rows have a value of a filter. */
export const countOf = (rows: readonly Row[], filter: string, value: string): number =>
  rows.filter(({ tokens }) => tokens.has(`${filter}:${value}`)).length;

/** The same choice as the search reads it, where the table has several pages. @param search from the question mark on */
export function asSearch(search: string): URLSearchParams {
  const params = new URLSearchParams(search);
  const words = params.get('words');
  if (words) params.set('q', words);
  params.delete('words');
  params.set('type', 'claim');
  return params;
}

/** How many records of each kind a synthetic brief has for its claims: as many as the first edition has for its 298. */

export interface Counts {
  claims: number;
  articles: number;
  works: number;
  questions: number;
  entities: number;
  events: number;
}

/** As many as the first edition has. */
const LEAST_ARTICLES = 5;
/** Articles have this many claims, so that a reading stays a page that can be read. */
const CLAIMS_AN_ARTICLE = 60;

export function countsFor(claims: number): Counts {
  return {
    claims,
    articles: Math.max(LEAST_ARTICLES, Math.ceil(claims / CLAIMS_AN_ARTICLE)),
    works: claims,
    questions: Math.max(8, Math.round(claims / 13)),
    entities: Math.round(claims / 3),
    events: Math.round(claims / 4),
  };
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Two letters each, as in this brief. */
const PREFIXES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** A table of so many articles, each with the prefix of its claims. */
export function articleTable(count: number): Record<string, string> {
  return Object.fromEntries(
    PREFIXES.slice(0, count).map((prefix, n) => [`outlet-${n + 1}`, prefix]),
  );
}

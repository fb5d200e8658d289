/** How many records of each kind a synthetic brief has for its claims: as many as the first edition has for its 298. */
import { CLAIM_PREFIX } from '../model/articles.ts';

export interface Counts {
  claims: number;
  articles: number;
  works: number;
  questions: number;
  entities: number;
  events: number;
}

/** Articles have this many claims, so that a reading stays a page that can be read. */
const CLAIMS_AN_ARTICLE = 60;

export function countsFor(claims: number): Counts {
  const known = Object.keys(CLAIM_PREFIX).length;
  return {
    claims,
    articles: Math.max(known, Math.ceil(claims / CLAIMS_AN_ARTICLE)),
    works: claims,
    questions: Math.max(8, Math.round(claims / 13)),
    entities: Math.round(claims / 3),
    events: Math.round(claims / 4),
  };
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Two letters each, as in this brief. */
const PREFIXES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** The table of articles: those of this brief, and after them as many more as are wanted. */
export function articleTable(count: number): Record<string, string> {
  const known = Object.entries(CLAIM_PREFIX);
  const taken = new Set<string>(Object.values(CLAIM_PREFIX));
  const free = PREFIXES.filter((prefix) => !taken.has(prefix)).slice(
    0,
    Math.max(0, count - known.length),
  );
  return Object.fromEntries([
    ...known.slice(0, count),
    ...free.map((prefix, n): [string, string] => [`outlet-${n + known.length + 1}`, prefix]),
  ]);
}

/**
 * Ids of the brief: given once, never reused, readable, and ordered as people count.
 *
 * A claim's id is the prefix of its article, a hyphen and a number (`am-12`). All other ids are short kebab-case words
 * that start with a letter, so that they can stand in addresses and fragments without escaping.
 */
import { z } from 'zod';
import { CLAIM_PREFIX } from './articles.ts';

export type ArticleId = keyof typeof CLAIM_PREFIX;
export const ARTICLE_IDS = Object.keys(CLAIM_PREFIX) as ArticleId[];

export const articleId = z.enum(ARTICLE_IDS as [ArticleId, ...ArticleId[]]);
export const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    'must be lower-case words joined by hyphens, starting with a letter',
  );
const PREFIXES = Object.values(CLAIM_PREFIX).join('|');
export const claimId = z
  .string()
  .regex(
    new RegExp(`^(?:${PREFIXES})-[1-9]\\d*$`, 'u'),
    'must be an article prefix and a number, such as am-12',
  );
export const passageId = z.string().regex(/^p[1-9]\d*$/u, 'must be p and a number, such as p12');

const byPrefix = new Map<string, ArticleId>(ARTICLE_IDS.map((id) => [CLAIM_PREFIX[id], id]));
const places = new Map<string, number>(ARTICLE_IDS.map((id, index) => [CLAIM_PREFIX[id], index]));
const prefixOf = (claim: string): string => claim.slice(0, claim.indexOf('-'));

/** The article a claim id belongs to, or `null` where the prefix is not one of ours. */
export function articleOf(claim: string): ArticleId | null {
  return byPrefix.get(prefixOf(claim)) ?? null;
}

/** The number in a claim or passage id; `NaN` where there is none. */
export function numberOf(id: string): number {
  return Number(/\d+$/u.exec(id)?.[0]);
}

/** Orders claim ids by article, then as people count: `am-2` before `am-10`, `am-…` before `sp-…`. */
export function compareClaimIds(a: string, b: string): number {
  const order = (id: string) => places.get(prefixOf(id)) ?? -1;
  return order(a) - order(b) || numberOf(a) - numberOf(b);
}

/** Orders any two ids by code point, independent of the machine's locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

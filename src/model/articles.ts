/**
 * The articles of a brief in the order they are presented everywhere, each with the prefix of its claims.
 * `content/site.yaml` says which they are.
 */
import { claimId, numberOf } from './ids.ts';
import type { Located } from './records.ts';
import type { Site } from './schema/site.ts';

export interface ArticleTable {
  /** Ids of the articles, in order. */
  ids: readonly string[];
  /** Prefixes of their claims, in the same order. */
  prefixes: readonly string[];
  /** The article a claim belongs to by the prefix of its id, or `null` where no article has that prefix. */
  articleOf(claim: string): string | null;
  /** Orders claim ids by article, then as people count: `am-2` before `am-10`. */
  compareClaims(a: string, b: string): number;
}

/** @param articles in order, as the record of the site lists them */
export function articleTable(articles: Site['articles']): ArticleTable {
  const byPrefix = new Map(articles.map(({ id, prefix }) => [prefix, id]));
  const order = new Map(articles.map(({ prefix }, index) => [prefix, index]));
  const prefixOf = (claim: string): string => claim.slice(0, claim.indexOf('-'));
  const orderOf = (claim: string): number => order.get(prefixOf(claim)) ?? -1;
  return {
    ids: articles.map(({ id }) => id),
    prefixes: articles.map(({ prefix }) => prefix),
    articleOf: (claim) =>
      claimId.safeParse(claim).success ? (byPrefix.get(prefixOf(claim)) ?? null) : null,
    compareClaims: (a, b) => orderOf(a) - orderOf(b) || numberOf(a) - numberOf(b),
  };
}

/** The table of a brief's records; an empty one where the record of the site could not be read. */
export const articleTableOf = ({ site }: { site: readonly Located<Site>[] }): ArticleTable =>
  articleTable(site[0]?.record.articles ?? []);

/**
 * The table of claims, cut into pages where it is too long for one. Rows stand in the order of the articles, so that a
 * page can be found by its article. A table of one page is filtered where it stands; one of several through the search,
 * which holds all of them.
 */
import { claimsPagePath, ROWS_A_PAGE } from './address.ts';
import type { ClaimNode } from './brief.ts';
import type { Facet } from './facets.ts';

type Row = Pick<ClaimNode, 'id' | 'article'>;

export interface ClaimPage<C extends Row> {
  number: number;
  path: string;
  claims: C[];
}

/** The pages in order; one, if only an empty one, there always is. */
export function claimPages<C extends Row>(
  claims: readonly C[],
  rows = ROWS_A_PAGE,
): ClaimPage<C>[] {
  const count = Math.max(1, Math.ceil(claims.length / rows));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    path: claimsPagePath(index + 1),
    claims: claims.slice(index * rows, (index + 1) * rows),
  }));
}

/** Where the claims of each article begin: the first of them, and the page it stands on. */
export function articlesInPages<C extends Row>(
  pages: readonly ClaimPage<C>[],
): { article: C['article']; first: string; path: string }[] {
  const begun = new Map<C['article'], { article: C['article']; first: string; path: string }>();
  for (const { claims, path } of pages)
    for (const { id, article } of claims)
      if (!begun.has(article)) begun.set(article, { article, first: id, path });
  return [...begun.values()];
}

/** A list to choose from is no help, and heavy, beyond this many choices; the search finds by name instead. */
const MOST_OPTIONS = 60;
/** The search has no filter for questions: the page of a question lists its claims. */
const NOT_SEARCHED = 'question';

/** Facets by which the form above a table of several pages asks the search. */
export const searchedFacets = (facets: readonly Facet[]): Facet[] =>
  facets.filter(({ key, options }) => key !== NOT_SEARCHED && options.length <= MOST_OPTIONS);

/** Where all claims of a topic stand: the table filtered, or a search. */
export const topicPath = (topic: string, claims: number): string =>
  claims > ROWS_A_PAGE ? `search/?type=claim&topic=${topic}` : `claims/?topic=${topic}`;

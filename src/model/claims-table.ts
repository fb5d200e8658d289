/**
 * The table of claims where it is too long for one page (src/model/lists.ts). Rows stand in the order of the articles, so
 * that a page can be found by its article. A table of one page is filtered where it stands; one of several through the
 * search, which holds all of them.
 */
import type { ClaimNode } from './brief.ts';
import type { Facet } from './facets.ts';
import { LISTS } from './lists.ts';
import type { Part } from './parts.ts';

type Row = Pick<ClaimNode, 'id' | 'article'>;

/** Where the claims of each article begin: the first of them, and the page it stands on. */
export function articlesInParts<C extends Row>(
  parts: readonly Part<C>[],
): { article: C['article']; first: string; path: string }[] {
  const begun = new Map<C['article'], { article: C['article']; first: string; path: string }>();
  for (const { rows, path } of parts)
    for (const { id, article } of rows)
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
  claims > LISTS['claims/'].room.whole
    ? `search/?type=claim&topic=${topic}`
    : `claims/?topic=${topic}`;

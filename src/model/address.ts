/** Addresses of objects, as paths from the root of the site (the public contract: they never break). */
import type { Entity } from './schema/entity.ts';

/** Makes the full address of a path of the site, as it stands in citations, data files and canonical links. */
export type Permalink = (path: string) => string;

export const claimPath = (id: string): string => `claims/${id}/`;
/** A revision as it was published: what a citation of it leads to. */
export const revisionPath = (id: string, revision: number): string =>
  `${claimPath(id)}r${revision}/`;
export const articlePath = (id: string): string => `articles/${id}/`;
export const questionPath = (id: string): string => `questions/${id}/`;
export const workPath = (id: string): string => `works/${id}/`;
export const placePath = (id: string): string => `places/${id}/`;
/** Terms live in the glossary, everyone and everything else under people. */
export const entityPath = ({ id, kind }: Pick<Entity, 'id' | 'kind'>): string =>
  `${kind === 'term' ? 'glossary' : 'people'}/${id}/`;
export const eventPath = (id: string): string => `timeline/#${id}`;

/** So many claims stand in one page of their table: it keeps within the budget of a page however many there are. */
export const ROWS_A_PAGE = 400;
/** A page of the table of claims, counted from 1. */
export const claimsPagePath = (page: number): string =>
  page === 1 ? 'claims/' : `claims/page/${page}/`;

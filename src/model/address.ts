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

/** Every address that is part of the public contract: once published it never breaks. */
import {
  articlePath,
  claimPath,
  entityPath,
  placePath,
  questionPath,
  workPath,
} from './address.ts';
import { CLAIM_FILES, DATA_PACKAGE, DATA_PATHS } from './export/file-list.ts';
import { DRAWN_FIGURES } from './figure-list.ts';
import { oneFilePath } from './one-file/name.ts';
import { PAGE_PATHS } from './pages.ts';
import type { Entity } from './schema/entity.ts';

/** Files beside the data that stand for no single object: once published they stay. */
const FIXED_FILES = [
  ...DRAWN_FIGURES.map((id) => `figures/${id}.svg`),
  '.well-known/security.txt',
  'changes.xml',
  'sitemap-index.xml',
  'robots.txt',
];

interface Objects {
  articles: readonly { id: string }[];
  claims: readonly { id: string }[];
  questions: readonly { id: string }[];
  works: readonly { id: string }[];
  places: readonly { id: string }[];
  entities: readonly Pick<Entity, 'id' | 'kind'>[];
}

/**
 * Every page of the brief, as paths from the root of the site, but the revisions of claims and what comes and goes with
 * the length of a list (`laterParts`).
 */
export function pagesOf({
  articles,
  claims,
  questions,
  works,
  places,
  entities,
}: Objects): string[] {
  return [
    ...PAGE_PATHS,
    ...articles.map(({ id }) => articlePath(id)),
    ...claims.map(({ id }) => claimPath(id)),
    ...questions.map(({ id }) => questionPath(id)),
    ...works.map(({ id }) => workPath(id)),
    ...places.map(({ id }) => placePath(id)),
    ...entities.map(entityPath),
  ];
}

/**
 * Every file that is part of the public contract, as paths from the root of the site.
 * @param key of content/site.yaml
 */
export function dataFilesOf({ claims }: Pick<Objects, 'claims'>, key: string): string[] {
  return [
    ...DATA_PATHS,
    DATA_PACKAGE,
    ...FIXED_FILES,
    oneFilePath(key),
    ...claims.flatMap(({ id }) => CLAIM_FILES.map((file) => claimPath(id) + file)),
  ];
}

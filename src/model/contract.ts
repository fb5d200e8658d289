/** Every address that is part of the public contract: once published it never breaks. */
import {
  articlePath,
  claimPath,
  claimsPagePath,
  entityPath,
  placePath,
  questionPath,
  ROWS_A_PAGE,
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

/** Every page of the brief but the revisions of claims, as paths from the root of the site. */
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
    ...Array.from({ length: Math.max(0, Math.ceil(claims.length / ROWS_A_PAGE) - 1) }, (_, index) =>
      claimsPagePath(index + 2),
    ),
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

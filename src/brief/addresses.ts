/** Every page of the brief, as paths from the root of the site. */
import { articlePath, claimPath, entityPath, placePath, questionPath, workPath } from '../model/address.ts';
import { compareIds } from '../model/ids.ts';
import { brief } from './brief.ts';

const FIXED = ['', 'questions/', 'articles/', 'claims/', 'works/', 'places/', 'people/', 'glossary/', 'timeline/', 'lineage/', 'method/', 'corrections/', 'about/'];

export function addresses(): string[] {
  const { articles, claims, questions, works, places, entities } = brief();
  return [
    ...FIXED,
    ...articles.map(({ id }) => articlePath(id)),
    ...claims.map(({ id }) => claimPath(id)),
    ...questions.map(({ id }) => questionPath(id)),
    ...works.map(({ id }) => workPath(id)),
    ...places.map(({ id }) => placePath(id)),
    ...entities.map(entityPath),
  ].sort(compareIds);
}

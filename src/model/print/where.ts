/** Where the printed brief holds what an address of the site leads to. */
import type { Brief } from '../brief.ts';
import { printedId } from '../pages.ts';
import { type PrintRow, printed } from './rows.ts';

/**
 * The id that the print gives to what an address leads to, whether or not it holds it. Ships to the browser.
 * @param path from the root of the site: `claims/am-12/`, `articles/<article>/`, `timeline/`
 * @param fragment the part of the address after `#`; empty where there is none
 */
export function printedAs(path: string, fragment = ''): string | undefined {
  if (fragment && path === 'timeline/') return `event-${fragment}`;
  const article = fragment && /^articles\/([^/]+)\/$/u.exec(path)?.[1];
  // Claims keep their numbers as ids; parts of a reading are told apart by their article.
  if (article) return /^[a-z]{2}-\d+$/u.test(fragment) ? fragment : `${article}-${fragment}`;
  return printedId(path);
}

/** The ids that the document, or a part of it, has for its headings and for what it holds. */
export function printIds(rows: readonly PrintRow[], places: Brief['places']): Set<string> {
  const { questions, articles, claims, works, entities, events, searches, heads, has } =
    printed(rows);
  return new Set([
    ...heads,
    ...claims.flatMap(({ id }) => [id, `note-${id}`]),
    ...questions.map(({ id }) => `question-${id}`),
    ...articles.flatMap(({ id, reading }) => [
      `article-${id}`,
      ...(reading?.parts ?? []).map((part) => `${id}-${part.id}`),
    ]),
    ...works.map(({ row: { id } }) => `work-${id}`),
    ...(has('places') ? places.map(({ id }) => `place-${id}`) : []),
    ...entities.map(({ id }) => `entity-${id}`),
    ...events.map(({ id }) => `event-${id}`),
    ...searches.map(({ number }) => `search-${number}`),
  ]);
}

/** The id under which some ids of the print hold what an address leads to; `undefined` where they do not. */
export const heldAs = (ids: ReadonlySet<string>, path: string, fragment: string) =>
  [printedAs(path, fragment), printedAs(path)].find((id) => id !== undefined && ids.has(id));

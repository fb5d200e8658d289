/** Where the printed brief holds what an address of the site leads to. */
import type { Brief } from '../brief.ts';
import { PAGES, printedId } from '../pages.ts';

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

/** @returns a function from path and fragment to the id in the print, `undefined` where the print does not hold it */
export function printIds({
  claims,
  questions,
  articles,
  works,
  places,
  entities,
  events,
}: Brief): (path: string, fragment: string) => string | undefined {
  const held = new Set([
    ...Object.values(PAGES).map((page) => ('print' in page ? page.print : undefined)),
    ...claims.flatMap(({ id }) => [id, `note-${id}`]),
    ...questions.map(({ id }) => `question-${id}`),
    ...articles.flatMap(({ id, reading }) => [
      `article-${id}`,
      ...(reading?.parts ?? []).map((part) => `${id}-${part.id}`),
    ]),
    ...works.map(({ id }) => `work-${id}`),
    ...places.map(({ id }) => `place-${id}`),
    ...entities.map(({ id }) => `entity-${id}`),
    ...events.map(({ id }) => `event-${id}`),
  ]);
  return (path, fragment) =>
    [printedAs(path, fragment), printedAs(path)].find((id) => id !== undefined && held.has(id));
}

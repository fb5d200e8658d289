/** Where the printed brief holds what an address of the site leads to. */
import type { Brief } from '../brief.ts';
import { PAGES, printedId } from '../pages.ts';

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
    ...claims.map(({ id }) => `note-${id}`),
    ...questions.map(({ id }) => `question-${id}`),
    ...articles.map(({ id }) => `article-${id}`),
    ...works.map(({ id }) => `work-${id}`),
    ...places.map(({ id }) => `place-${id}`),
    ...entities.map(({ id }) => `entity-${id}`),
  ]);
  const marked = new Set(claims.map(({ id }) => id));
  const dated = new Set(events.map(({ id }) => id));
  return (path, fragment) => {
    if (path === 'timeline/' && dated.has(fragment)) return `event-${fragment}`;
    if (path.startsWith('articles/') && marked.has(fragment)) return fragment;
    const id = printedId(path);
    return id === undefined || path in PAGES || held.has(id) ? id : undefined;
  };
}

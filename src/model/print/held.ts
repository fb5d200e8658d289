/** What the printed brief, or a part of it, holds by which id. */
import type { Brief } from '../brief.ts';
import { type PrintRow, printed } from './rows.ts';
import { printedAs } from './where.ts';

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

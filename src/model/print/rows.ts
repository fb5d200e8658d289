/** The printed brief as a list of what it holds, so that one too long for a page is cut like any other list. */
import type { ArticleNode, Brief, EntityNode, QuestionNode, WorkNode } from '../brief.ts';
import { ENTITY_GROUPS, worksByYear } from '../listing.ts';
import type { Event } from '../schema/event.ts';
import type { MadeSearch } from '../schema/search.ts';

/** `head` is the id of the part of the document a row stands in, and of what that is divided into. */
export type PrintRow =
  | { kind: 'known' | 'places' | 'method' | 'about'; head: string }
  | { kind: 'question'; head: 'questions'; question: QuestionNode }
  | { kind: 'article'; head: 'articles'; article: ArticleNode }
  | { kind: 'entity'; head: 'people' | 'glossary'; entity: EntityNode }
  | { kind: 'event'; head: 'timeline'; event: Event }
  | { kind: 'work'; head: 'works'; year: string; work: WorkNode }
  | { kind: 'search'; head: 'searches'; search: MadeSearch; number: number };

/** Rows in the order of the document. */
export const printRows = (brief: Brief): PrintRow[] => [
  { kind: 'known', head: 'known' },
  ...brief.questions.map(
    (question): PrintRow => ({ kind: 'question', head: 'questions', question }),
  ),
  ...brief.articles.map((article): PrintRow => ({ kind: 'article', head: 'articles', article })),
  { kind: 'places', head: 'places' },
  ...ENTITY_GROUPS.flatMap(({ kind }) =>
    brief.entities.filter((entity) => entity.kind === kind),
  ).map((entity): PrintRow => ({ kind: 'entity', head: 'people', entity })),
  ...brief.entities
    .filter(({ kind }) => kind === 'term')
    .map((entity): PrintRow => ({ kind: 'entity', head: 'glossary', entity })),
  ...brief.events.map((event): PrintRow => ({ kind: 'event', head: 'timeline', event })),
  ...worksByYear(brief.works).flatMap(({ year, works }) =>
    works.map((work): PrintRow => ({ kind: 'work', head: 'works', year, work })),
  ),
  ...brief.searches.map(
    (search, at): PrintRow => ({ kind: 'search', head: 'searches', search, number: at + 1 }),
  ),
  { kind: 'method', head: 'method' },
  { kind: 'about', head: 'about' },
];

/** About how many kilobytes a row takes, compressed. */
const KILOBYTES: Record<PrintRow['kind'], number> = {
  known: 10,
  question: 1.5,
  article: 3,
  places: 45,
  entity: 0.3,
  event: 0.35,
  work: 0.25,
  search: 0.15,
  method: 10,
  about: 5,
};
const A_CLAIM = 0.75;

export const printWeight = (row: PrintRow): number =>
  KILOBYTES[row.kind] + (row.kind === 'article' ? A_CLAIM * row.article.claims.length : 0);

/** What some rows hold of the brief, for those who ask where the print has something. */
export function printed(rows: readonly PrintRow[]) {
  const of = <K extends PrintRow['kind']>(kind: K) =>
    rows.filter((row): row is Extract<PrintRow, { kind: K }> => row.kind === kind);
  const articles = of('article').map(({ article }) => article);
  return {
    questions: of('question').map(({ question }) => question),
    articles,
    claims: articles.flatMap(({ claims }) => claims),
    entities: of('entity').map(({ entity }) => entity),
    events: of('event').map(({ event }) => event),
    works: of('work').map(({ work, year }) => ({ head: year, row: work })),
    searches: of('search'),
    has: (kind: 'known' | 'places' | 'method' | 'about') => rows.some((row) => row.kind === kind),
    heads: new Set(rows.map(({ head }) => head)),
  };
}

/** The lists of the brief that are cut where one page cannot hold them: their rows in order, and how many a page holds. */
import { entityPath, placePath, questionPath, workPath } from './address.ts';
import type { ArticleNode, Brief, ClaimNode, QuestionNode, WorkNode, WorkUse } from './brief.ts';
import { ENTITY_GROUPS, placesByKind, worksByYear } from './listing.ts';
import { type Part, partPath, partsOf, type Room } from './parts.ts';
import { printRows, printWeight } from './print/rows.ts';
import type { MadeSearch } from './schema/search.ts';
import { type Unknowns, unknownsOf } from './unknowns.ts';
import { QUESTION_GROUPS, type QuestionGroup } from './vocabulary.ts';

/** What is listed as not known: under its block, or among the searches. */
export type UnknownRow =
  | { kind: 'question'; block: Unknowns; question: QuestionNode }
  | { kind: 'untraced' | 'open'; block: Unknowns; claim: ClaimNode }
  | { kind: 'search'; search: MadeSearch };

const unknownRows = (brief: Brief): UnknownRow[] => [
  ...unknownsOf(brief).flatMap((block): UnknownRow[] => [
    ...block.questions.map((question) => ({ kind: 'question' as const, block, question })),
    ...block.untraced.map((claim) => ({ kind: 'untraced' as const, block, claim })),
    ...block.open.map((claim) => ({ kind: 'open' as const, block, claim })),
  ]),
  ...brief.searches.map((search) => ({ kind: 'search' as const, search })),
];

/** Rooms keep a page within its budget (tests/budgets.yaml) with rows as long as ours are. */
const list = <R>(room: Room, rows: (brief: Brief) => readonly R[], weigh?: (row: R) => number) => ({
  room,
  rows,
  weigh,
});

/** So many the home page names; beyond them it leads to the lists. */
export const ON_HOME = { questions: 50, articles: 12 };

/** By path. */
export const LISTS = {
  'articles/': list({ whole: 100, part: 100 }, ({ articles }) => articles),
  'claims/': list({ whole: 400, part: 280 }, ({ claims }) => claims),
  'glossary/': list({ whole: 300, part: 300 }, ({ entities }) =>
    entities.filter(({ kind }) => kind === 'term'),
  ),
  'lineage/': list({ whole: 25, part: 25 }, ({ articles }) => articles),
  'not-known/': list({ whole: 400, part: 300 }, unknownRows),
  'people/': list({ whole: 300, part: 300 }, ({ entities }) =>
    ENTITY_GROUPS.flatMap(({ kind }) =>
      entities
        .filter((entity) => entity.kind === kind)
        .map((entity) => ({ head: kind, row: entity })),
    ),
  ),
  'places/': list({ whole: 200, part: 200 }, ({ places }) =>
    placesByKind(places).flatMap(({ kind, places: of }) =>
      of.map((place) => ({ head: kind, row: place })),
    ),
  ),
  /** In kilobytes. */
  'print/': list({ whole: 750, part: 340 }, printRows, printWeight),
  'questions/': list({ whole: 150, part: 150 }, ({ questions }) =>
    (Object.keys(QUESTION_GROUPS) as QuestionGroup[]).flatMap((group) =>
      questions.filter((question) => question.group === group),
    ),
  ),
  'timeline/': list({ whole: 120, part: 120 }, ({ events }) => events),
  'verify/': list({ whole: 60, part: 60 }, ({ articles }) => articles),
  'works/': list({ whole: 800, part: 700 }, ({ works }) =>
    worksByYear(works).flatMap(({ year, works: of }) =>
      of.map((work) => ({ head: year, row: work })),
    ),
  ),
};
export type ListPath = keyof typeof LISTS;
export type ListRow<L extends ListPath> = ReturnType<(typeof LISTS)[L]['rows']>[number];

const made = new WeakMap<Brief, Map<ListPath, Part<unknown>[]>>();

/** What is said of one thing, on its page: claims and events, each in the order of the brief. */
export type Said = { claim: ClaimNode } | { event: string };

/** So many claims a page of an object has; the budgets of their kinds differ. */
const SAID = {
  entity: { whole: 32, part: 32 },
  place: { whole: 60, part: 60 },
  work: { whole: 72, part: 30 },
  question: { whole: 75, part: 60 },
};

/** An event is a line, a claim an entry. */
const AN_EVENT = 0.3;

/** The pages of an object, by what is said of it. */
export const saidOf = (
  kind: 'entity' | 'place',
  path: string,
  { mentions, events }: { mentions: readonly ClaimNode[]; events: readonly string[] },
): Part<Said>[] =>
  partsOf(
    path,
    [...mentions.map((claim) => ({ claim })), ...events.map((event) => ({ event }))],
    SAID[kind],
    (said) => ('claim' in said ? 1 : AN_EVENT),
  );

/** The pages of a work, by the uses that claims make of it. */
export const usesOf = (path: string, { uses }: WorkNode): Part<WorkUse>[] =>
  partsOf(
    path,
    uses.filter(({ by }) => by.kind === 'claim'),
    SAID.work,
  );

/** The pages of a question, by what each article says on it, with its claims. */
export const saidByArticle = (
  path: string,
  question: QuestionNode,
  brief: Brief,
): Part<{ article: ArticleNode; claims: ClaimNode[] }>[] => {
  const asked = Map.groupBy(question.asked, ({ article }) => article);
  return partsOf(
    path,
    brief.articles
      .filter(({ id }) => question.articles[id] || asked.has(id))
      .map((article) => ({ article, claims: asked.get(article.id) ?? [] })),
    SAID.question,
    ({ claims }) => 1 + claims.length,
  );
};

/** The parts of one of the lists, made once for each brief. */
export function listParts<L extends ListPath>(path: L, brief: Brief): Part<ListRow<L>>[] {
  const ofBrief = made.get(brief) ?? new Map<ListPath, Part<unknown>[]>();
  made.set(brief, ofBrief);
  const { room, rows, weigh } = LISTS[path] as {
    room: Room;
    rows(brief: Brief): ListRow<L>[];
    weigh?(row: ListRow<L>): number;
  };
  const parts = ofBrief.get(path) ?? partsOf(path, rows(brief), room, weigh);
  ofBrief.set(path, parts);
  return parts as Part<ListRow<L>>[];
}

/** Pages of lists and of objects beyond the first of each. */
export const laterParts = (brief: Brief): string[] =>
  [
    ...(Object.keys(LISTS) as ListPath[]).map((path) => listParts(path, brief)),
    ...brief.entities.map((entity) => saidOf('entity', entityPath(entity), entity)),
    ...brief.places.map((place) => saidOf('place', placePath(place.id), place)),
    ...brief.works.map((work) => usesOf(workPath(work.id), work)),
    ...brief.questions.map((question) => saidByArticle(questionPath(question.id), question, brief)),
  ].flatMap((parts) => parts.slice(1).map(({ path }) => path));

/** Where the list of events tells one of them. */
export function eventListed(id: string, brief: Brief): string {
  pagesOfEvents.set(brief, pagesOfEvents.get(brief) ?? eventPages(brief));
  return `${pagesOfEvents.get(brief)?.get(id) ?? partPath('timeline/', 1)}#${id}`;
}
const pagesOfEvents = new WeakMap<Brief, Map<string, string>>();
const eventPages = (brief: Brief): Map<string, string> =>
  new Map(
    listParts('timeline/', brief).flatMap(({ path, rows }) =>
      rows.map(({ id }): [string, string] => [id, path]),
    ),
  );

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

/** So many claims stand in one page of their table: it keeps within the budget of a page however many there are. */
export const ROWS_A_PAGE = 400;
/** A page of the table of claims, counted from 1. */
export const claimsPagePath = (page: number): string =>
  page === 1 ? 'claims/' : `claims/page/${page}/`;

/** Pages that stand for no single object. A page that is taken out of here needs an entry in content/redirects.yaml. */
const FIXED_PAGES = [
  '',
  'questions/',
  'articles/',
  'claims/',
  'works/',
  'places/',
  'people/',
  'glossary/',
  'timeline/',
  'lineage/',
  'method/',
  'corrections/',
  'cite/',
  'about/',
  'verify/',
  'print/',
  'search/',
  'offline/',
];
/** Data files that stand for no single object: once published they stay. */
const FIXED_FILES = [
  'data/claims.json',
  'data/claims.csv',
  'data/claims.jsonld',
  'data/works.json',
  'data/works.bib',
  'data/works.ris',
  'data/places.geojson',
  'data/places.csv',
  'data/events.json',
  'data/questions.json',
  'data/datapackage.json',
  '.well-known/security.txt',
  'data/passages.json',
  'data/ledger.jsonl',
  'changes.xml',
  'sitemap-index.xml',
  'robots.txt',
  'figures/lineage.csv',
  'figures/number-uses.csv',
  'figures/number-uses.svg',
  'figures/production-2023.csv',
  'figures/timeline.csv',
  'figures/tonnage.csv',
  'figures/who-says-what.csv',
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
    ...FIXED_PAGES,
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

/** Every data file that is part of the public contract, as paths from the root of the site. */
export function dataFilesOf({ claims }: Pick<Objects, 'claims'>): string[] {
  return [
    ...FIXED_FILES,
    ...claims.flatMap(({ id }) =>
      ['claim.json', 'cite.bib', 'cite.ris', 'cite.json'].map((file) => `${claimPath(id)}${file}`),
    ),
  ];
}

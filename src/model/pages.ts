/**
 * Every page of the brief: those that stand for no single object, one by one, and those of objects by their folder. Menus,
 * the register of addresses, links inside the printed brief and the budgets follow from this list; a new page needs a line
 * here and its template in src/pages/. A page that is taken out needs an entry in content/redirects.yaml.
 */
import * as pages from '../ui/en/pages.ts';

export interface FixedPage {
  /** As menus call it. */
  label: string;
  /** Whether the menu at the head of every page names it, or that at the foot alone; neither where it is left out. */
  menu?: 'head' | 'foot';
  /** What the budgets of tests/budgets.yaml call its kind. */
  kind: string;
  /** Id of the part of the printed brief that says the same. */
  print?: string;
  /** What the search says of it, and the words readers ask for it with beside its label; others are not found by name. */
  search?: { says: string; names: readonly string[] };
}

/** By path from the root of the site, in the order of the menus. */
export const PAGES = {
  '': { label: pages.home, kind: 'home', print: 'known' },
  'questions/': { label: pages.questions, menu: 'head', kind: 'list', print: 'questions' },
  'articles/': { label: pages.articles, menu: 'head', kind: 'list', print: 'articles' },
  'claims/': { label: pages.claims, menu: 'head', kind: 'claims table' },
  'places/': { label: pages.places, menu: 'head', kind: 'map', print: 'places' },
  'timeline/': {
    label: pages.timeline,
    menu: 'head',
    kind: 'timeline',
    print: 'timeline',
    search: pages.timelineFound,
  },
  'lineage/': {
    label: pages.lineage,
    menu: 'head',
    kind: 'lineage',
    search: pages.lineageFound,
  },
  'people/': { label: pages.people, menu: 'head', kind: 'list', print: 'people' },
  'works/': {
    label: pages.works,
    menu: 'head',
    kind: 'list',
    print: 'works',
    search: pages.worksFound,
  },
  'not-known/': {
    label: pages.notKnown,
    menu: 'head',
    kind: 'list',
    search: pages.notKnownFound,
  },
  'method/': {
    label: pages.method,
    menu: 'head',
    kind: 'page',
    print: 'method',
    search: pages.methodFound,
  },
  'glossary/': { label: pages.glossary, menu: 'foot', kind: 'list', print: 'glossary' },
  'cite/': {
    label: pages.cite,
    menu: 'foot',
    kind: 'page',
    search: pages.citeFound,
  },
  'corrections/': {
    label: pages.corrections,
    menu: 'foot',
    kind: 'page',
    search: pages.correctionsFound,
  },
  'verify/': {
    label: pages.verify,
    menu: 'foot',
    kind: 'verify',
    search: pages.verifyFound,
  },
  'print/': {
    label: pages.print,
    menu: 'foot',
    kind: 'print',
    search: pages.printFound,
  },
  'about/': {
    label: pages.about,
    menu: 'foot',
    kind: 'page',
    print: 'about',
    search: pages.aboutFound,
  },
  'offline/': {
    label: pages.offline,
    menu: 'foot',
    kind: 'page',
    search: pages.offlineFound,
  },
  'search/': { label: pages.search, kind: 'search' },
} as const satisfies Record<string, FixedPage>;
export type PagePath = keyof typeof PAGES;
export const PAGE_PATHS = Object.keys(PAGES) as PagePath[];
/** The pages that the search names, with what it says of them. */
export const searchedPages = (): (Required<Pick<FixedPage, 'label' | 'search'>> & {
  path: PagePath;
})[] =>
  PAGE_PATHS.flatMap((path) => {
    const { label, search } = PAGES[path] as FixedPage;
    return search ? [{ path, label, search }] : [];
  });
const pageAt = (path: string): FixedPage | undefined => (PAGES as Record<string, FixedPage>)[path];

/** Pages of objects by their folder: the kind of page, and what begins the id of the object in the printed brief. */
export const OBJECT_PAGES = {
  articles: { kind: 'article', print: 'article' },
  claims: { kind: 'claim', print: 'note' },
  questions: { kind: 'question', print: 'question' },
  works: { kind: 'work', print: 'work' },
  places: { kind: 'place', print: 'place' },
  people: { kind: 'person or term', print: 'entity' },
  glossary: { kind: 'person or term', print: 'entity' },
} as const;
const objectsIn = (folder: string) =>
  Object.hasOwn(OBJECT_PAGES, folder)
    ? OBJECT_PAGES[folder as keyof typeof OBJECT_PAGES]
    : undefined;

/** The pages that a menu names, with their labels. */
export const menu = (...of: FixedPage['menu'][]): [label: string, path: string][] =>
  PAGE_PATHS.filter((path) => of.includes(pageAt(path)?.menu)).map((path) => [
    PAGES[path].label,
    path,
  ]);

/** Kind of a page by its path, as the budgets call it. */
export function pageKind(path: string): string {
  const [folder = '', , part = ''] = path.split('/');
  if (/^r\d+$/u.test(part)) return 'revision';
  const list = path.replace(/page\/\d+\/$/u, '');
  return pageAt(list)?.kind ?? objectsIn(folder)?.kind ?? 'page';
}

/** The id under which the printed brief holds what a page says, whether or not it holds it. */
export function printedId(path: string): string | undefined {
  const [folder = '', id = '', ...rest] = path.split('/');
  const objects = objectsIn(folder);
  if (id === '' || !objects) return pageAt(path)?.print;
  return rest.join('') === '' ? `${objects.print}-${id}` : undefined;
}

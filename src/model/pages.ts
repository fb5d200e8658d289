/**
 * Every page of the brief: those that stand for no single object, one by one, and those of objects by their folder. Menus,
 * the register of addresses, links inside the printed brief and the budgets follow from the list in src/ui/en/pages.ts; a
 * new page needs a line there and its template in src/pages/. A page that is taken out needs an entry in content/redirects.yaml.
 */
import { pages } from '../ui/en/pages.ts';

export interface FixedPage {
  /** As menus call it. */
  label: string;
  /** Whether the menu at the head of every page names it, or that at the foot alone; neither where it is left out. */
  menu?: 'head' | 'foot' | undefined;
  /** What the budgets of tests/budgets.yaml call its kind. */
  kind?: string;
  /** Id of the part of the printed brief that says the same. */
  print?: string;
  /** What the search says of it, and the words readers ask for it with beside its label; others are not found by name. */
  search?: { says: string; names: readonly string[] };
}

export type PagePath = keyof typeof pages;
export const PAGE_PATHS = Object.keys(pages) as PagePath[];

/** Where a page differs from most: those are named by the menu at the foot alone, and are of the kind `page`. */
const OWN: Partial<Record<PagePath, Omit<FixedPage, 'label' | 'search'>>> = {
  '': { menu: undefined, kind: 'home', print: 'known' },
  'questions/': { menu: 'head', kind: 'list', print: 'questions' },
  'articles/': { menu: 'head', kind: 'list', print: 'articles' },
  'claims/': { menu: 'head', kind: 'claims table' },
  'places/': { menu: 'head', kind: 'map', print: 'places' },
  'timeline/': { menu: 'head', kind: 'timeline', print: 'timeline' },
  'lineage/': { menu: 'head', kind: 'lineage' },
  'people/': { menu: 'head', kind: 'list', print: 'people' },
  'works/': { menu: 'head', kind: 'list', print: 'works' },
  'not-known/': { menu: 'head', kind: 'list' },
  'method/': { menu: 'head', print: 'method' },
  'glossary/': { kind: 'list', print: 'glossary' },
  'verify/': { kind: 'verify' },
  'print/': { kind: 'print' },
  'about/': { print: 'about' },
  'search/': { menu: undefined, kind: 'search' },
};
export const PAGES = Object.fromEntries(
  PAGE_PATHS.map((path): [PagePath, FixedPage] => [
    path,
    { menu: 'foot', kind: 'page', ...OWN[path], ...pages[path] },
  ]),
) as Record<PagePath, FixedPage>;

/** The pages that the search names, with what it says of them. */
export const searchedPages = (): (Required<Pick<FixedPage, 'label' | 'search'>> & {
  path: PagePath;
})[] =>
  PAGE_PATHS.flatMap((path) => {
    const { label, search } = PAGES[path];
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

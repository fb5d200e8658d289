/**
 * Every page of the brief: those that stand for no single object, one by one, and those of objects by their folder. Menus,
 * the register of addresses, links inside the printed brief and the budgets follow from this list; a new page needs a line
 * here and its template in src/pages/. A page that is taken out needs an entry in content/redirects.yaml.
 */

export interface FixedPage {
  /** As menus call it. */
  label: string;
  /** Whether the menu at the head of every page names it, or that at the foot alone; neither where it is left out. */
  menu?: 'head' | 'foot';
  /** What the budgets of tests/budgets.yaml call its kind. */
  kind: string;
  /** Id of the part of the printed brief that says the same. */
  print?: string;
}

/** By path from the root of the site, in the order of the menus. */
export const PAGES = {
  '': { label: 'Home', kind: 'home', print: 'known' },
  'questions/': { label: 'Questions', menu: 'head', kind: 'list', print: 'questions' },
  'articles/': { label: 'Articles', menu: 'head', kind: 'list', print: 'articles' },
  'claims/': { label: 'Claims', menu: 'head', kind: 'claims table' },
  'places/': { label: 'Places', menu: 'head', kind: 'map', print: 'places' },
  'timeline/': { label: 'Timeline', menu: 'head', kind: 'timeline', print: 'timeline' },
  'lineage/': { label: 'Who retells whom', menu: 'head', kind: 'lineage' },
  'people/': { label: 'People', menu: 'head', kind: 'list', print: 'people' },
  'works/': { label: 'Sources', menu: 'head', kind: 'list', print: 'works' },
  'not-known/': { label: 'Not known', menu: 'head', kind: 'list' },
  'method/': { label: 'Method', menu: 'head', kind: 'page', print: 'method' },
  'glossary/': { label: 'Glossary', menu: 'foot', kind: 'list', print: 'glossary' },
  'cite/': { label: 'Cite and download', menu: 'foot', kind: 'page' },
  'corrections/': { label: 'Corrections', menu: 'foot', kind: 'page' },
  'verify/': { label: 'Check a copy', menu: 'foot', kind: 'verify' },
  'print/': { label: 'Print', menu: 'foot', kind: 'print' },
  'about/': { label: 'About', menu: 'foot', kind: 'page', print: 'about' },
  'offline/': { label: 'Offline', menu: 'foot', kind: 'page' },
  'search/': { label: 'Search', kind: 'search' },
} as const satisfies Record<string, FixedPage>;
export type PagePath = keyof typeof PAGES;
export const PAGE_PATHS = Object.keys(PAGES) as PagePath[];
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
  const [folder = '', id = '', part = ''] = path.split('/');
  if (/^r\d+$/u.test(part)) return 'revision';
  if (folder === 'claims' && id === 'page') return 'claims table';
  return pageAt(path)?.kind ?? objectsIn(folder)?.kind ?? 'page';
}

/** The id under which the printed brief holds what a page says, whether or not it holds it. */
export function printedId(path: string): string | undefined {
  const [folder = '', id = '', ...rest] = path.split('/');
  const objects = objectsIn(folder);
  if (id === '' || !objects) return pageAt(path)?.print;
  return rest.join('') === '' ? `${objects.print}-${id}` : undefined;
}

/**
 * The pages that stand for no single object, by path from the root of the site and in the order of the menus: what menus
 * call each, what the search says of it, and the words readers ask for it with beside its label. A new page needs a line
 * here and its template in src/pages/; src/model/pages.ts says where one differs from the rest.
 */
interface Words {
  label: string;
  /** Pages without are not found by name. */
  search?: { says: string; names: readonly string[] };
}

export const pages = {
  '': { label: 'Home' },
  'questions/': { label: 'Questions' },
  'articles/': { label: 'Articles' },
  'claims/': { label: 'Claims' },
  'places/': { label: 'Places' },
  'timeline/': {
    label: 'Timeline',
    search: {
      says: 'What happened, when it happened and when it was reported.',
      names: ['Chronology'],
    },
  },
  'lineage/': {
    label: 'Who repeats whom',
    search: {
      says: 'Which article retells which report.',
      names: ['Lineage', 'Who retells whom'],
    },
  },
  'people/': { label: 'People' },
  'works/': {
    label: 'Sources',
    search: {
      says: 'Every source the brief cites, by year, and how much of it we read.',
      names: ['Bibliography', 'References'],
    },
  },
  'not-known/': {
    label: 'Unknowns',
    search: {
      says: 'What the brief cannot say, why not, and what would settle it.',
      names: ['Unknown', 'Not known', 'What is not known', 'Limits', 'Uncertainty'],
    },
  },
  'method/': {
    label: 'Method',
    search: {
      says: 'How the brief was made, what its words mean, and what it cannot say.',
      names: ['Methodology', 'How was this made', 'How the brief was made', 'Vocabulary'],
    },
  },
  'glossary/': { label: 'Glossary' },
  'cite/': {
    label: 'Cite and download',
    search: {
      says: 'How to cite the brief and download all claims, sources and places.',
      names: ['Download', 'Download CSV', 'Data', 'Citation', 'Spreadsheet', 'JSON'],
    },
  },
  'corrections/': {
    label: 'Corrections',
    search: {
      says: 'What has changed since publication, when and why, and how to report a mistake.',
      names: ['Errata', 'Report a mistake', 'Changes', 'Versions'],
    },
  },
  'verify/': {
    label: 'Check a copy',
    search: {
      says: 'Compares a copy of an article with the passages that the claims come from.',
      names: ['Verify'],
    },
  },
  'print/': {
    label: 'Print',
    search: { says: 'The whole brief on one page, for printing.', names: ['PDF'] },
  },
  'about/': {
    label: 'About',
    search: {
      says: 'What the brief is, how to use it and what it is built with.',
      names: ['Who made this', 'Contact', 'Licence', 'Copyright'],
    },
  },
  'offline/': {
    label: 'Offline',
    search: {
      says: 'How to read the brief without a connection.',
      names: [],
    },
  },
  'search/': { label: 'Search' },
} as const satisfies Record<string, Words>;

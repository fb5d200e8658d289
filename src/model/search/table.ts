/** Everything that can be found, one record for each object, before it is divided into the parts that are sent. */
import type { Verdict } from '../verdict.ts';
import type { Rung } from '../vocabulary.ts';
import type { Type } from './groups.ts';

/** What is shown of a record. */
export interface Row {
  /** A section's is `<article>/#<part>`, a page's its path without the last slash. */
  id: string;
  title: string;
  /** A line that says what was found, or what it is. */
  note: string;
  /** Other names and spellings. */
  names?: string[];
  /** As far as it is known. */
  date?: string;
  claim?: {
    article: string;
    publisher: string;
    finding: Verdict;
    kind: string;
    speakers: { rung: Rung; who: string }[];
    hedge: string | null;
  };
}

/** A record: its row, and what else it is found and filtered by. The full text is apart. */
export interface SearchRecord extends Row {
  type: Type;
  /** Filters it passes, such as `place:eskisehir`; its kind is not among them. */
  facets: string[];
  /** Terms of its quantities that its row does not show. */
  figures?: string[];
}

/** A row with what follows from its place. */
export interface Entry extends Row {
  /** Its number: the records are numbered in the order of the table, and so are the full texts. */
  n: number;
  type: Type;
  /** From the root of the site. */
  path: string;
}

/** What kinds are called in the plural, and one thing of each; then what the values of a claim are called. */
export interface Labels {
  type: Record<Type, string>;
  one: Record<Type, string>;
  finding: Record<string, string>;
  kind: Record<string, string>;
  rung: Record<string, string>;
}

export type Labelled = [value: string, label: string];

export interface SearchTable {
  /** Address of the site in full. */
  url: string;
  labels: Labels;
  articles: Labelled[];
  topics: Labelled[];
  /** Groups of words and phrases that stand for each other. */
  synonyms: string[][];
  /** Records of one kind stand together, the claims first. */
  records: SearchRecord[];
}

const FOLDER: Partial<Record<Type, string>> = {
  claim: 'claims/',
  question: 'questions/',
  place: 'places/',
  term: 'glossary/',
  work: 'works/',
  section: 'articles/',
};

/** Where a record is read, from the root of the site. */
export function pathOf(type: Type, id: string): string {
  if (type === 'event') return `timeline/#${id}`;
  if (type === 'page') return `${id}/`;
  return `${FOLDER[type] ?? 'people/'}${id}${type === 'section' ? '' : '/'}`;
}

/** A row as an entry. @param n its number */
export const entryOf = (row: Row, type: Type, n: number): Entry => ({
  ...row,
  n,
  type,
  path: pathOf(type, row.id),
});

/** The rows of a table as entries. */
export const entriesOf = ({ records }: SearchTable): Entry[] =>
  records.map(({ type, facets: _, figures: __, ...row }, n) => entryOf(row, type, n));

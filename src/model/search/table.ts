/**
 * The table of everything that can be found, as it is sent to the browser: one row for each object, short keys by
 * position, so that it is small. Full texts are not in it; Pagefind finds in those. Ships to the browser.
 */
import type { Verdict } from '../verdict.ts';
import type { Rung } from '../vocabulary.ts';
import type { Type } from './groups.ts';

/** Rung and who; an empty name is the publisher of the article. */
export type Speaker = [rung: Rung, who: string];

export type ClaimRow = [
  id: string,
  statement: string,
  gist: string,
  finding: Verdict,
  kind: string,
  speakers: Speaker[],
  hedge: string | 0,
  topics: string[],
  entities: string[],
  places: string[],
  figures: string,
];

/** `facets` are tokens such as `place:eskisehir`; a section's id is `<article>/#<part>`. */
export type OtherRow = [
  type: Type,
  id: string,
  title: string,
  note: string,
  names: string[],
  facets: string[],
  date: string,
];

export interface SearchTable {
  format: 1;
  /** Address of the site in full. */
  brief: { url: string };
  /** What a kind is called in the plural, and one thing of it; then what the values of a claim are called. */
  labels: {
    type: Record<Type, string>;
    one: Record<Type, string>;
    finding: Record<string, string>;
    kind: Record<string, string>;
    rung: Record<string, string>;
  };
  articles: [prefix: string, id: string, publisher: string, date: string][];
  topics: [id: string, label: string][];
  /** Groups of words and phrases that stand for each other. */
  synonyms: string[][];
  claims: ClaimRow[];
  others: OtherRow[];
}

/** A row with what follows from it. */
export interface Entry {
  /** Its place in the table; the full texts are in the same order. */
  n: number;
  type: Type;
  id: string;
  /** From the root of the site. */
  path: string;
  title: string;
  /** A line that says what was found, or what it is. */
  note: string;
  /** Other names and spellings. */
  names: string[];
  facets: string[];
  /** As far as it is known; empty where it is not. */
  date: string;
  claim?: {
    article: string;
    publisher: string;
    finding: Verdict;
    kind: string;
    speakers: { rung: Rung; who: string }[];
    hedge: string | null;
    figures: string[];
  };
}

const FOLDER: Partial<Record<Type, string>> = {
  claim: 'claims/',
  question: 'questions/',
  place: 'places/',
  term: 'glossary/',
  work: 'works/',
  section: 'articles/',
};

function pathOf(type: Type, id: string): string {
  if (type === 'event') return `timeline/#${id}`;
  if (type === 'page') return `${id}/`;
  return `${FOLDER[type] ?? 'people/'}${id}${type === 'section' ? '' : '/'}`;
}

const tokens = (key: string, values: readonly string[]): string[] =>
  [...new Set(values)].map((value) => `${key}:${value}`);

/** Unfolds the rows of a table. */
export function entriesOf(table: SearchTable): Entry[] {
  const articles = new Map(table.articles.map(([prefix, ...article]) => [prefix, article]));
  const claims = table.claims.map(
    (
      [id, title, note, finding, kind, speakers, hedge, topics, entities, places, figures],
      n,
    ): Entry => {
      const [article = '', publisher = '', date = ''] =
        articles.get(id.slice(0, id.indexOf('-'))) ?? [];
      const facets = [
        'type:claim',
        `article:${article}`,
        `finding:${finding}`,
        `kind:${kind}`,
        ...tokens('topic', topics),
        ...tokens('person', entities),
        ...tokens('place', places),
        ...tokens(
          'rung',
          speakers.map(([rung]) => rung),
        ),
      ];
      return {
        n,
        type: 'claim',
        id,
        path: pathOf('claim', id),
        title,
        note,
        names: [],
        facets,
        date,
        claim: {
          article,
          publisher,
          finding,
          kind,
          speakers: speakers.map(([rung, who]) => ({ rung, who: who || publisher })),
          hedge: hedge || null,
          figures: figures ? figures.split(' ') : [],
        },
      };
    },
  );
  return [...claims, ...otherEntriesOf(table.others, claims.length)];
}

/** @param from the place of the first row */
export function otherEntriesOf(rows: readonly OtherRow[], from: number): Entry[] {
  return rows.map(([type, id, title, note, names, facets, date], i) => ({
    n: from + i,
    type,
    id,
    path: pathOf(type, id),
    title,
    note,
    names,
    facets: [`type:${type}`, ...facets],
    date,
  }));
}

/**
 * What is published as data: each file with what it is, in the order in which it is offered. What is on the list has an
 * address that never breaks, stands on `/cite/` and in the data package, and is written by src/brief/data-files.ts.
 */

import { titles } from '../../ui/en/figures.ts';
import { CITATION_FILES, type CitationFormat } from '../citation/files.ts';
import type { FigureId } from '../figure-list.ts';

export interface DataFile {
  /** Name within the data package. */
  name: string;
  title: string;
  description: string;
}

const FILES = {
  'data/claims.csv': {
    name: 'claims',
    title: 'All claims as a table',
    description:
      'One row per claim, for spreadsheets and statistics. An apostrophe precedes any text that a spreadsheet would read as a formula.',
  },
  'data/claims.json': {
    name: 'claims-json',
    title: 'All claims, full records',
    description:
      'Every field of every claim, including evidence, related claims, quantities and passages.',
  },
  'data/claims.jsonld': {
    name: 'claims-annotations',
    title: 'All claims as Web Annotations',
    description: 'W3C annotations of the articles: positions and checksums, without the texts.',
  },
  'data/ledger.jsonl': {
    name: 'ledger',
    title: 'Every published wording',
    description: 'The ledger: one line per revision, each with the checksum of the line before.',
  },
  'data/passages.json': {
    name: 'passages',
    title: 'Passages in the articles',
    description: 'Character ranges and checksums for checking a copy of an article.',
  },
  'data/questions.json': {
    name: 'questions',
    title: 'Questions and answers',
    description:
      'Every answer with its limits, its evidence, and what each article says or leaves out.',
  },
  'data/events.json': {
    name: 'events',
    title: 'Events',
    description: 'When each event happened, when it was reported, and by whom.',
  },
  'data/entities.json': {
    name: 'entities',
    title: 'People, organisations and terms',
    description:
      'Who and what the articles name, whether we could trace them, and the related claims.',
  },
  'data/places.csv': {
    name: 'places',
    title: 'Places as a table',
    description:
      'Every place, with its coordinates, how precise they are and where they come from.',
  },
  'data/places.geojson': {
    name: 'places-geojson',
    title: 'Places as GeoJSON',
    description: 'RFC 7946; the id of a feature is its permalink.',
  },
  'data/works.bib': {
    name: 'works-bibtex',
    title: 'Bibliography as BibTeX',
    description: 'For biblatex, in UTF-8.',
  },
  'data/works.ris': {
    name: 'works-ris',
    title: 'Bibliography as RIS',
    description: 'For Zotero, EndNote, Mendeley and other reference managers.',
  },
  'data/works.json': {
    name: 'works-csl',
    title: 'Bibliography as CSL-JSON',
    description: 'For citation processors such as Pandoc.',
  },
} as const satisfies Record<string, DataFile>;

type FigurePath = `figures/${FigureId}.csv`;
/** Path from the root of the site. */
export type DataPath = keyof typeof FILES | FigurePath;

/** Every file on the list but the data package, which describes them. */
export const DATA_FILES = {
  ...FILES,
  ...(Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [
      `figures/${id}.csv`,
      {
        name: `figure-${id}`,
        title: `Figure: ${title}`,
        description: 'The data behind the figure.',
      },
    ]),
  ) as Record<FigurePath, DataFile>),
} satisfies Record<DataPath, DataFile>;
export const DATA_PATHS = Object.keys(DATA_FILES) as DataPath[];

export const DATA_PACKAGE = 'data/datapackage.json';

/** What each claim has beside its page, by the names of the files. */
export const CLAIM_FILES: readonly string[] = [
  'claim.json',
  ...(Object.keys(CITATION_FILES) as CitationFormat[]).map((format) => `cite.${format}`),
];

/** What is published as data: each file with what it is, in the order in which it is offered. */
import type { Field } from './table.ts';

export interface Described {
  /** From the root of the site. */
  path: string;
  /** Name within the data package. */
  name: string;
  title: string;
  description: string;
  mediatype: string;
  /** Columns, where it is a table. */
  fields?: Field[];
}

/** Types of the columns of places.csv that are not texts. */
const PLACE_TYPES: Record<string, Field['type']> = {
  latitude: 'number',
  longitude: 'number',
  precisionKm: 'number',
};
const FIGURES: [id: string, title: string][] = [
  ['tonnage', 'Published figures for the size of the deposit'],
  ['production-2023', 'Who mined how much rare-earth oxide in 2023'],
  ['timeline', 'Timeline'],
  ['lineage', 'Which article retells which report'],
  ['number-uses', 'What one number was said to count'],
  ['who-says-what', 'What each article says on each question'],
];

/**
 * @param tables columns of the claims, and names of the columns of the places
 */
export function describedFiles(tables: {
  claims: Field[];
  places: readonly string[];
}): Described[] {
  const csl = 'application/vnd.citationstyles.csl+json';
  return [
    {
      path: 'data/claims.csv',
      name: 'claims',
      title: 'All claims as a table',
      description:
        'One row per claim, for spreadsheets and statistics. Text that begins like a formula has an apostrophe before it.',
      mediatype: 'text/csv',
      fields: tables.claims,
    },
    {
      path: 'data/claims.json',
      name: 'claims-json',
      title: 'All claims, full records',
      description: 'Every field of every claim, with evidence, relations, quantities and passages.',
      mediatype: 'application/json',
    },
    {
      path: 'data/claims.jsonld',
      name: 'claims-annotations',
      title: 'All claims as Web Annotations',
      description:
        'W3C annotations of the articles’ texts: positions and digests, never the texts.',
      mediatype: 'application/ld+json',
    },
    {
      path: 'data/ledger.jsonl',
      name: 'ledger',
      title: 'Every published wording',
      description: 'The ledger: one line per revision, hash-chained.',
      mediatype: 'application/jsonl',
    },
    {
      path: 'data/passages.json',
      name: 'passages',
      title: 'Passages of the articles’ texts',
      description: 'Ranges and digests by which a copy of an article can be checked.',
      mediatype: 'application/json',
    },
    {
      path: 'data/questions.json',
      name: 'questions',
      title: 'Questions and answers',
      description: 'Each with its limits, its evidence, and what each article says or leaves out.',
      mediatype: 'application/json',
    },
    {
      path: 'data/events.json',
      name: 'events',
      title: 'Events',
      description: 'When each happened, when it was said, and who reports it.',
      mediatype: 'application/json',
    },
    {
      path: 'data/places.csv',
      name: 'places',
      title: 'Places as a table',
      description: 'Precision and basis stand on every place.',
      mediatype: 'text/csv',
      fields: tables.places.map((name) => ({
        name,
        type: PLACE_TYPES[name] ?? 'string',
        description: '',
      })),
    },
    {
      path: 'data/places.geojson',
      name: 'places-geojson',
      title: 'Places as GeoJSON',
      description: 'RFC 7946; the id of a feature is its permalink.',
      mediatype: 'application/geo+json',
    },
    {
      path: 'data/works.bib',
      name: 'works-bibtex',
      title: 'Bibliography as BibTeX',
      description: 'For biblatex, UTF-8.',
      mediatype: 'application/x-bibtex',
    },
    {
      path: 'data/works.ris',
      name: 'works-ris',
      title: 'Bibliography as RIS',
      description: 'For Zotero, EndNote, Mendeley and others.',
      mediatype: 'application/x-research-info-systems',
    },
    {
      path: 'data/works.json',
      name: 'works-csl',
      title: 'Bibliography as CSL-JSON',
      description: 'For citation processors.',
      mediatype: csl,
    },
    ...FIGURES.map(([id, title]) => ({
      path: `figures/${id}.csv`,
      name: `figure-${id}`,
      title: `Figure: ${title}`,
      description: 'The data behind the figure.',
      mediatype: 'text/csv',
    })),
  ];
}

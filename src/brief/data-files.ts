/**
 * Writes every data file of the list in src/model/export/file-list.ts: once a build, so that what `/cite/` and the data
 * package say of a file, its size and its digest, is said of the very text that is published.
 */
import { createHash } from 'node:crypto';
import { EDITION } from '../edition.ts';
import { NAMES } from '../figures/map/credits.ts';
import { FIGURES } from '../figures/registry.ts';
import { csvOf } from '../figures/shared/csv.ts';
import { CITATION_FILES, type CitationFormat } from '../model/citation/files.ts';
import { annotationCollection } from '../model/export/annotations.ts';
import { CLAIM_COLUMNS } from '../model/export/claims.ts';
import { csvFile } from '../model/export/csv.ts';
import { dataPackage } from '../model/export/data-package.ts';
import { editionRecord } from '../model/export/edition.ts';
import { entityRecords } from '../model/export/entities.ts';
import { eventRecords } from '../model/export/events.ts';
import {
  DATA_FILES,
  DATA_PACKAGE,
  DATA_PATHS,
  type DataFile,
  type DataPath,
} from '../model/export/file-list.ts';
import { PLACE_TYPES, placesCsv, placesGeoJson } from '../model/export/places.ts';
import { questionRecords } from '../model/export/questions.ts';
import { type Field, fieldsOf, tableCsv } from '../model/export/table.ts';
import { FIGURE_IDS, type FigureId } from '../model/figure-list.ts';
import { ledgerText } from '../model/ledger/read.ts';
import { mediaType } from '../model/media-types.ts';
import { soughtArticle } from '../model/verify/record.ts';
import { permalink } from '../site.ts';
import { brief, published } from './brief.ts';
import { cite } from './citation.ts';
import { publishedClaims } from './published-claims.ts';

const json = (value: unknown): string => JSON.stringify(value);
const works = (format: CitationFormat) => (): string =>
  CITATION_FILES[format].write(brief().works.map(cite.work));
const figure = (id: FigureId) => (): string =>
  csvFile(csvOf(FIGURES[id].table(brief()), permalink));

/** How the text of each file is made. */
const WRITERS: Readonly<Record<DataPath, () => string>> = {
  'data/claims.csv': () => csvFile(tableCsv(CLAIM_COLUMNS, publishedClaims())),
  'data/claims.json': () =>
    json({ brief: editionRecord(EDITION), claims: publishedClaims().map(({ record }) => record) }),
  'data/claims.jsonld': () =>
    `${json(annotationCollection(publishedClaims(), brief().article, EDITION))}\n`,
  'data/ledger.jsonl': () => ledgerText(published().rows),
  'data/passages.json': () =>
    json({
      brief: {
        version: EDITION.version,
        released: EDITION.released,
        url: permalink('verify/'),
      },
      articles: brief().articles.map(soughtArticle),
    }),
  'data/questions.json': () =>
    json({ brief: editionRecord(EDITION), questions: questionRecords(brief(), permalink) }),
  'data/events.json': () =>
    json({ brief: editionRecord(EDITION), events: eventRecords(brief(), permalink) }),
  'data/entities.json': () =>
    json({ brief: editionRecord(EDITION), entities: entityRecords(brief(), permalink) }),
  'data/places.csv': () => csvFile(placesCsv(brief().places, permalink)),
  'data/places.geojson': () => {
    const { name, version, license } = EDITION;
    const head = { title: `${name}: places`, version, license, attribution: NAMES };
    return `${JSON.stringify(placesGeoJson(brief().places, head, permalink), null, 1)}\n`;
  },
  'data/works.bib': works('bib'),
  'data/works.ris': works('ris'),
  'data/works.json': works('json'),
  ...(Object.fromEntries(FIGURE_IDS.map((id) => [`figures/${id}.csv`, figure(id)])) as Record<
    `figures/${FigureId}.csv`,
    () => string
  >),
};

/** Columns of tables whose types are known; of the others, the names alone. */
const FIELDS: Partial<Record<DataPath, (text: string) => Field[]>> = {
  'data/claims.csv': () => fieldsOf(CLAIM_COLUMNS),
  'data/places.csv': (text) =>
    headOf(text).map((name) => ({ name, type: PLACE_TYPES[name] ?? 'string', description: '' })),
};
/** Names in the first line of a CSV file, after the mark of its encoding. */
const headOf = (csv: string): string[] =>
  csv
    .slice(0, csv.indexOf('\r\n'))
    .replace(/^\uFEFF/u, '')
    .split(',');
const fieldsIn = (path: DataPath, text: string): Field[] | undefined => {
  const known = FIELDS[path];
  if (known) return known(text);
  if (!path.endsWith('.csv')) return undefined;
  return headOf(text).map((name) => ({ name, type: 'any', description: '' }));
};

export interface WrittenFile extends DataFile {
  path: DataPath;
  mediatype: string;
  /** Columns, where it is a table. */
  fields?: Field[];
  text: string;
  bytes: number;
  /** SHA-256 in hex. */
  sha256: string;
}

function write(path: DataPath): WrittenFile {
  const text = WRITERS[path]();
  const bytes = new TextEncoder().encode(text);
  const fields = fieldsIn(path, text);
  return {
    path,
    ...DATA_FILES[path],
    mediatype: mediaType(path),
    ...(fields ? { fields } : {}),
    text,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

let written: { of: object; files: WrittenFile[] } | undefined;

/** Every data file of the brief as it is published. */
export function dataFiles(): WrittenFile[] {
  if (written?.of !== brief()) written = { of: brief(), files: DATA_PATHS.map(write) };
  return written.files;
}

/** The text under one of the paths, or that of the data package that describes them all. */
export function dataText(path: string): string {
  if (path !== DATA_PACKAGE) return dataFiles().find((file) => file.path === path)?.text as string;
  const described = dataFiles().map(({ text: _, ...file }) => file);
  const { description } = brief().page('home');
  return `${JSON.stringify(dataPackage(described, EDITION, description), null, 2)}\n`;
}

/** A list of results as a file: CSV, CSL-JSON, BibTeX. Each row can stand alone: hedge, attribution and finding go with it. Ships to the browser. */

import { foundBy } from '../../ui/en/saved-lists.ts';
import { claimItem } from '../citation/claim-item.ts';
import { CITATION_FILES } from '../citation/files.ts';
import { type CslItem, cslDate } from '../citation/item.ts';
import { csvFile, csvText } from '../export/csv.ts';
import { contentType, mediaType } from '../media-types.ts';
import type { Finding } from '../vocabulary.ts';
import type { Entry, Labels } from './table.ts';

/**
 * `search/citations.json`: the edition, and what of each claim the table does not have. Lists are in the order of the table.
 */
export interface CitationTable {
  /** Begins every citation key and the names of the files. */
  key: string;
  name: string;
  version: string;
  released: string;
  revisions: number[];
  digests: string[];
  /** Of release, as ISO dates; empty where that revision is not released yet. */
  dates: string[];
  /** Why a claim was withdrawn, and what had been found before, by its place in the table. */
  withdrawn: Record<number, { why: string; finding: Finding; gist: string }>;
  /** The digests of earlier wordings as citations print them; by them the search finds their claims, counted as above. */
  earlier: [claim: number, digest: string][];
}

export interface Exported {
  labels: Labels;
  /** Address of the site in full. */
  site: string;
  citations: CitationTable;
  entries: readonly Entry[];
  /** Address of the search in full; it stands in the file. */
  address: string;
}

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** Each result as an item; where it was found stands in its note. */
export function itemsOf(exported: Exported): CslItem[] {
  const { entries, labels, site, citations, address } = exported;
  const edition = {
    key: citations.key,
    name: citations.name,
    released: citations.released,
    permalink: (path: string) => site + path,
  };
  return entries.map(({ n, type, id, path, title, note, claim }): CslItem => {
    if (claim) {
      const withdrawn = citations.withdrawn[n];
      const date = citations.dates[n];
      const found = withdrawn ?? { finding: claim.finding, gist: note };
      const cited = {
        ...claim,
        ...found,
        id,
        statement: title,
        attribution: claim.speakers,
        revision: citations.revisions[n] ?? 1,
        digest: citations.digests[n] ?? '',
        withdrawn: withdrawn?.why,
        released: date !== '',
      };
      const item = claimItem(date ? { ...cited, date } : cited, edition);
      return { ...item, note: `${item.note} ${foundBy(address)}` };
    }
    return {
      id: `${citations.key}-${type}-${id.replace(/[^a-z0-9-]+/gu, '-')}`,
      type: 'webpage',
      title,
      author: [{ literal: citations.name }],
      issued: cslDate(citations.released),
      'container-title': citations.name,
      genre: `${labels.one[type]}: ${note}`,
      version: citations.version,
      URL: site + path,
      language: 'en-GB',
      note: foundBy(address),
    };
  });
}

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. */
export function csvOf({ labels, site, citations, entries, address }: Exported): ExportFile {
  const head = [
    'id',
    'kind',
    'text',
    'hedge',
    'attribution',
    'finding',
    'note',
    'article',
    'date',
    'url',
    'revision',
    'digest',
    'search',
    'release',
  ];
  const rows = entries.map(({ n, id, type, title, note, path, date = '', claim }) => {
    return [
      id,
      labels.one[type] ?? type,
      title,
      claim?.hedge ?? '',
      claim?.speakers.map(({ who }) => who).join(' ← ') ?? '',
      claim ? (labels.finding[claim.finding] ?? '') : '',
      note,
      claim?.publisher ?? '',
      date,
      site + path,
      (claim && citations.revisions[n]) ?? null,
      (claim && citations.digests[n]) ?? '',
      address,
      citations.version,
    ];
  });
  return {
    name: `${citations.key}-search.csv`,
    type: contentType('search.csv'),
    text: csvFile(csvText(head, rows)),
  };
}

export const cslOf = (exported: Exported): ExportFile => ({
  name: `${exported.citations.key}-search.json`,
  type: mediaType('cite.json'),
  text: CITATION_FILES.json.write(itemsOf(exported)),
});

export const bibtexOf = (exported: Exported): ExportFile => ({
  name: `${exported.citations.key}-search.bib`,
  type: contentType('cite.bib'),
  text: CITATION_FILES.bib.write(itemsOf(exported)),
});

/** By the names of the buttons. */
export const EXPORTS: Record<string, (exported: Exported) => ExportFile> = {
  CSV: csvOf,
  'CSL-JSON': cslOf,
  BibTeX: bibtexOf,
};

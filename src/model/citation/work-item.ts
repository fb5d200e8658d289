/** A work of the bibliography as a citation: the original with its address, and the copy that was read. */
import { type Permalink, workPath } from '../address.ts';
import { workTitle } from '../label.ts';
import type { Work } from '../schema/work.ts';
import { ACCESS, type WorkType } from '../vocabulary.ts';
import { type CslItem, type CslType, cslDate } from './item.ts';

const TYPES: Record<WorkType, CslType> = {
  press: 'article-newspaper',
  official: 'report',
  statement: 'speech',
  paper: 'article-journal',
  dataset: 'dataset',
  analysis: 'webpage',
  encyclopedia: 'entry-encyclopedia',
  web: 'webpage',
};
/** What is published inside something of another name; all others have a publisher alone. */
const CONTAINED = new Set<CslType>([
  'article-newspaper',
  'article-journal',
  'webpage',
  'entry-encyclopedia',
]);

type CitedWork = Pick<
  Work,
  | 'id'
  | 'type'
  | 'title'
  | 'titleKnown'
  | 'publisher'
  | 'authors'
  | 'date'
  | 'dateNote'
  | 'language'
  | 'access'
  | 'url'
  | 'copy'
  | 'read'
  | 'archived'
>;

/** How far it was read, where, and what is not known of it. */
function noteOf({ access, url, copy, archived, titleKnown, date, dateNote }: CitedWork): string {
  return [
    `${ACCESS[access].label} by the brief`,
    copy && `copy read: ${copy.host}, ${ascii(copy.url)}`,
    archived && `archived copy of ${archived.date}: ${ascii(archived.url)}`,
    copy && url === null && 'URL of the original unknown',
    !titleKnown && 'title: our description of the item',
    date === null && 'date unknown',
    dateNote && `date: ${dateNote.replace(/\.$/u, '')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** Addresses are written in ASCII: so they survive every format, and TeX has the letters for them. */
const ascii = (url: string): string =>
  url
    .replace(/[^\x20-\x7e]+/gu, encodeURIComponent)
    // Zotero reads a plus sign of a path as a space.
    .replace(/^[^?#]*/u, (path) => path.replaceAll('+', '%2B'));

/** The copy that was read, or an archived one that was opened; a link to none that was not. */
function archiveOf({ copy, archived }: CitedWork): Pick<CslItem, 'archive' | 'archive_location'> {
  if (copy) return { archive: copy.host, archive_location: ascii(copy.url) };
  if (archived)
    return { archive: new URL(archived.url).hostname, archive_location: ascii(archived.url) };
  return {};
}

/** The address is that of the original where it is known, else that of the copy, else of our record of it. */
export function workItem(work: CitedWork, permalink: Permalink): CslItem {
  const { id, title, publisher, authors, date, language, url, copy } = work;
  const type = TYPES[work.type];
  return {
    id,
    type,
    title: work.titleKnown ? title : workTitle(work),
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(date ? { issued: cslDate(date) } : {}),
    ...(CONTAINED.has(type) ? { 'container-title': publisher } : { publisher }),
    URL: ascii(url ?? copy?.url ?? permalink(workPath(id))),
    language,
    ...(work.access === 'not-read' ? {} : { accessed: cslDate(work.read) }),
    ...archiveOf(work),
    note: noteOf(work),
    custom: { record: permalink(workPath(id)), access: work.access },
  };
}

/** A citation as CSL-JSON (citationstyles.org): the one form from which every other format is written. */

import type { Permalink } from '../address.ts';

/** Year, month, day, as far as they are known. */
export interface CslDate {
  'date-parts': [number[]];
}
/** Names are given whole: nobody's name is taken apart by guessing. */
interface CslName {
  literal: string;
}
export type CslType =
  | 'webpage'
  | 'dataset'
  | 'article-newspaper'
  | 'article-journal'
  | 'report'
  | 'speech'
  | 'entry-encyclopedia';

export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  /** When the copy was read. */
  accessed?: CslDate;
  'container-title'?: string;
  publisher?: string;
  genre?: string;
  version?: string;
  URL: string;
  language: string;
  abstract?: string;
  note?: string;
  archive?: string;
  archive_location?: string;
  /** What has no field of its own in CSL, whole and by name. */
  custom?: Record<string, string | number | null | readonly unknown[]>;
}

/** The release that is cited, and how its addresses are made. */
export interface Edition {
  /** The name that stands as author and publisher. */
  name: string;
  /** Name and what it is about. */
  title: string;
  /** What the brief is about, to end a sentence. */
  subject: string;
  /** How many articles it weighs. */
  articles: number;
  /** Begins every citation key. */
  key: string;
  version: string;
  /** ISO date. */
  released: string;
  license: string;
  permalink: Permalink;
}

/** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

/** The apostrophe of "States’": citeproc-js takes it for a quotation mark, and then prints the mark around it as text. */
const AFTER_S = /(?<=s)(’)(?!\p{L})/u;

/** A title whose capitals no style may change: they are part of what is quoted. For CSL processors alone. */
export const noCase = (title: string): string =>
  // Split by a pattern in brackets, every second part is what the pattern found.
  title
    .split(title.includes('‘') ? /(?!)/u : AFTER_S)
    .map((part, index) => (index % 2 === 1 || !part ? part : `<span class="nocase">${part}</span>`))
    .join('');

/** The same date in ISO form. */
export const isoDate = (date: CslDate): string =>
  date['date-parts'][0].map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

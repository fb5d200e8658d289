/**
 * What the search of the site sends: `search/head.json`, and a folder of parts of which an answer needs a few, whatever the
 * size of the brief. The brief in one file holds the same. Ships to the browser.
 */
import type { Type } from './groups.ts';
import type { Groups } from './synonyms.ts';
import type { Labelled, Labels, Row } from './table.ts';

/** What every search begins with. */
export interface Head {
  /** The folder of the parts within `search/`; its name changes with any of them. */
  folder: string;
  /** Address of the site in full. */
  url: string;
  labels: Labels;
  /** Words and phrases that stand for each other, each a sequence of terms. */
  groups: Groups;
  /** How many records there are of each kind, in the order in which they are numbered. */
  counts: Partial<Record<Type, number>>;
  /** Numbers of the claims, in order, as runs: `am 1 97,am 99 102,cz 1 40`. */
  claims: string;
  /** Where each part of the terms begins, in order; the first one begins with nothing. */
  starts: string;
  /** Beginnings of words that have a part of their own, because too many parts hold words that begin so. */
  begun?: string[];
}

/** Words and terms between two places of the alphabet. */
export interface TermPart {
  /** Folded words, each with how often it stands in the table where that is more than once: `ore:31 ores`. */
  words: string;
  /** Term → postings, as {@link readPostings} reads them. */
  terms: Record<string, string>;
  /**
   * Term → the names it stands in: number of the record, which of its names, and how rare the terms of that name are
   * together, in hundredths; these three for each name.
   */
  names: Record<string, number[]>;
}

/** What filters, orders and the counts beside the filters need to know of all records. */
export interface Facets {
  /** Filter and value → numbers of the records, each as the distance from the one before it. */
  passing: Record<string, number[]>;
  /** Values of the filters that name an article, a topic, a person or body, a place; in the order they are offered. */
  labels: { article: Labelled[]; topic: Labelled[]; person: Labelled[]; place: Labelled[] };
  /** Of each record; empty where it has none. */
  dates: string[];
}

/** All words, for one that is nowhere: folded, how it is written, how often it stands in the table. */
export type Vocabulary = [word: string, shown: string, count: number][];

/** Each part by its path in the folder, without its ending. */
export interface Parts {
  /** Terms, by the number of the part. */
  [terms: `terms/${number}`]: TermPart;
  /** The terms of words that stand for each other, by the number of the group: they are asked for together. */
  [synonyms: `synonyms/${number}`]: TermPart;
  /** The likeliest words that begin so, with their terms; of {@link Head.begun}. */
  [begun: `begun/${string}`]: TermPart;
  /** {@link ROWS} rows, by the number of the part. */
  [rows: `rows/${number}`]: Row[];
  facets: Facets;
  vocabulary: Vocabulary;
  /** Ids of all records. */
  ids: string[];
  /** Lengths of all titles, as {@link writeLengths} writes them. */
  lengths: string;
}
export type PartName = keyof Parts;

/** So many rows are in a part. */
export const ROWS = 8;

/** Reads a part. @throws Error where it is not there */
export type ReadPart = <P extends PartName>(name: P) => Promise<Parts[P]>;

/** Kinds of objects that have a sentence or a headline, and no name. */
export const UNNAMED: ReadonlySet<Type> = new Set(['claim', 'section', 'event', 'work']);

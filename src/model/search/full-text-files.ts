/** The files that go with the full-text index: what its ids stand for, the works, and the texts in parts. Ships to the browser. */
import type { OtherRow } from './table.ts';

/** A language without a stemmer of Pagefind's own: the terms are stemmed already. */
export const LANGUAGE = 'und';

/** `search/full-text.json` */
export interface FullTextFile {
  /** Changes with the index; Pagefind asks for its files under it. */
  tag: string;
  /** Pagefind's ids in the order of the table, without the language before them. */
  pages: string;
  works: OtherRow[];
  /** The record each part of the texts begins with; part N is `search/text/N.json`. */
  parts: number[];
}

const PART = 24_000;

/** Cuts texts into parts of about {@link PART} characters. */
export function partsOf(texts: readonly string[]): number[] {
  const starts: number[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const [n, { length }] of texts.entries()) {
    if (size + length > PART && size > 0) {
      starts.push(n);
      size = 0;
    }
    size += length;
  }
  return starts;
}

/** What goes with the full-text index: what its ids stand for, and the texts in parts. Ships to the browser. */

/** `full-text.json` in the folder of the parts. */
export interface FullTextFile {
  /** Pagefind's ids in the order of the table, between spaces. */
  pages: string;
  /** The record each part of the texts begins with; part N is `text/N.json` beside it. */
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

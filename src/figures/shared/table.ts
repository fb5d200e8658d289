/** The table that says everything a figure says. The page shows it and the CSV is written from it, so the two agree. */

export interface Cell {
  text: string;
  /** Path from the root of the site of what stands behind the cell. */
  path?: string;
  /** What that is, where the text alone does not say: the source of a bare number. */
  behind?: string;
  /** The value as data, where the text is made for reading: 694000000 beside "694 million". */
  data?: string | number | null;
  /** Of the text, where it is not English. */
  language?: string;
  /** Parts of the text that each lead somewhere; they are shown instead of it. */
  links?: readonly { text: string; path: string }[];
}
interface Column {
  /** Name of the column in the CSV: lower case, underscores. */
  key: string;
  label: string;
  number?: boolean;
  /** Whether cells of the column have paths; the CSV then has a column of addresses after it. */
  linked?: boolean;
}
export interface FigureTable {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Ids of the rows on the page, where something leads to them. */
  ids?: readonly string[];
}

/** An empty cell is told by a dash to readers and by nothing at all in the data. */
export const NONE: Cell = { text: '–', data: null };

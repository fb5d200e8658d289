/** What the registry knows of a figure: its table, its drawing, the marks on it. */
import type { Brief } from '../../model/brief.ts';
import type { Element } from './svg.ts';
import type { FigureTable } from './table.ts';

/** A mark: the shape it is known by, and the colour token it is drawn in. */
interface MarkKind {
  shape: string;
  token: string;
}

export interface Figure {
  table: (graph: Brief) => FigureTable;
  /** By class; the shapes of a figure all differ. */
  marks?: Readonly<Record<string, MarkKind>>;
}

/** A figure whose wide drawing is a file of its own. */
export interface DrawnFigure extends Figure {
  /** @param hrefOf the address of a path of the site */
  draw: (
    graph: Brief,
    hrefOf: (path: string) => string,
  ) => {
    title: string;
    /** Path of the page that shows it. */
    page: string;
    drawing: Element;
  };
}

/** The first question that shows a figure. */
export const pageOfQuestion = (
  figure: { shownOn: readonly string[] } | undefined,
  id: string,
): string => `questions/${figure?.shownOn[0] ?? ''}/#${id}`;

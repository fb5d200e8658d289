/** The figures by the names of their files: those that have a title. src/figures/registry.ts makes them. */
import { titles } from '../ui/en/figures.ts';

export type FigureId = keyof typeof titles;
export const FIGURE_IDS = Object.keys(titles) as FigureId[];

/** Figures that are tables and nothing else. */
const TABLES_ONLY = ['wordings'] as const satisfies readonly FigureId[];
/** Figures whose drawing is a file too. */
export type DrawnFigureId = Exclude<FigureId, (typeof TABLES_ONLY)[number]>;
const isDrawn = (id: FigureId): id is DrawnFigureId =>
  !(TABLES_ONLY as readonly FigureId[]).includes(id);
export const DRAWN_FIGURES = FIGURE_IDS.filter(isDrawn);

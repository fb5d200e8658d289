import type { DrawnFigure } from '../shared/figure.ts';
import { drawToScale } from './draw.ts';
import { toScale, toScaleTable } from './figures.ts';
import { TITLE } from './words.ts';

export const oreAndOxide: DrawnFigure = {
  table: (graph) => toScaleTable(toScale(graph)),
  draw: (graph) => ({
    title: TITLE,
    page: '#ore-and-oxide',
    drawing: drawToScale(toScale(graph)),
  }),
};

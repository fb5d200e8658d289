import type { DrawnFigure } from '../shared/figure.ts';
import { drawStances } from './draw.ts';
import { findingOf, stancesTable } from './stances.ts';

export const stances: DrawnFigure = {
  table: stancesTable,
  draw: (graph, hrefOf) => ({
    title: findingOf(graph),
    page: 'questions/#who-says-what-figure',
    drawing: drawStances(graph, hrefOf),
  }),
  marks: {
    's-says': { shape: 'filled square', token: 'corroborated' },
    's-partly': { shape: 'half square', token: 'partly' },
    's-contradicts': { shape: 'crossed square', token: 'contradicted' },
    's-silent': { shape: 'dash', token: 'muted' },
  },
};

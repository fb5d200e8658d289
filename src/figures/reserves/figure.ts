import { type DrawnFigure, pageOfQuestion } from '../shared/figure.ts';
import { drawRank } from './draw.ts';
import { FORMS, rankLayout } from './layout.ts';
import { rankedEditions } from './rows.ts';
import { rankTable } from './table.ts';

export const reserves: DrawnFigure = {
  table: (graph) => rankTable(rankedEditions(graph)),
  draw: (graph, hrefOf) => ({
    title: graph.figures.reserves?.title ?? '',
    page: pageOfQuestion(graph.figures.reserves, 'reserves'),
    drawing: drawRank(rankLayout(rankedEditions(graph), FORMS.wide), 'wide', hrefOf),
  }),
  marks: {
    'bar-country': { shape: 'solid bar', token: 'ink' },
    'bar-claimed': { shape: 'dashed hollow bar', token: 'accent' },
    'bar-earlier': { shape: 'thin line with an end', token: 'muted' },
  },
};

import { type DrawnFigure, pageOfQuestion } from '../shared/figure.ts';
import { drawProduction } from './draw.ts';
import { FORMS, productionLayout } from './layout.ts';
import { productionRows, tableArticle } from './rows.ts';
import { productionTable } from './table.ts';

export const production: DrawnFigure = {
  table: (graph) => productionTable(productionRows(graph), tableArticle(graph)?.publisher ?? ''),
  draw: (graph, hrefOf) => ({
    title: graph.figures.production?.title ?? '',
    page: pageOfQuestion(graph.figures.production, 'production-2023'),
    drawing: drawProduction(
      productionLayout(productionRows(graph), FORMS.wide),
      'wide',
      tableArticle(graph)?.publisher ?? '',
      hrefOf,
    ),
  }),
  marks: {
    'bar-claimed': { shape: 'dashed hollow bar', token: 'accent' },
    'bar-first': { shape: 'thick solid bar', token: 'ink' },
    'bar-revised': { shape: 'slim solid bar', token: 'rule-strong' },
  },
};

import type { DrawnFigure } from '../shared/figure.ts';
import { drawLineage, hatching } from './draw.ts';
import { lineageOf } from './graph.ts';
import { FORMS, lineageLayout } from './layout.ts';
import { lineageTable } from './table.ts';
import { mostRetold } from './words.ts';

export const lineage: DrawnFigure = {
  table: (graph) => lineageTable(lineageOf(graph)),
  draw: (graph, hrefOf) => {
    const lineage = lineageOf(graph);
    const drawing = drawLineage(lineageLayout(lineage, FORMS.wide), 'wide', hrefOf);
    return {
      title: mostRetold(lineage),
      page: 'lineage/#lineage-figure',
      drawing: { ...drawing, children: [hatching(), ...drawing.children] },
    };
  },
  marks: {
    'share-alone': { shape: 'solid bar', token: 'ink' },
    'share-one': { shape: 'hatched bar', token: 'ink' },
    'share-all': { shape: 'open bar', token: 'ink' },
    flow: { shape: 'unbroken line', token: 'rule-strong' },
    unread: { shape: 'dashed line', token: 'rule-strong' },
    dotted: { shape: 'dotted line', token: 'rule-strong' },
  },
};

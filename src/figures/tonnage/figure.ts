import { type DrawnFigure, pageOfQuestion } from '../shared/figure.ts';
import { drawTonnage } from './draw.ts';
import { FORMS, tonnageLayout } from './layout.ts';
import { tonnageRows } from './rows.ts';
import { tonnageTable } from './table.ts';
import { editionsOf, yardstickOf } from './words.ts';
import { worldReserves } from './yardstick.ts';

export const tonnage: DrawnFigure = {
  table: (graph) => tonnageTable(tonnageRows(graph), worldReserves(graph)),
  draw: (graph, hrefOf) => {
    const reserves = worldReserves(graph);
    const layout = tonnageLayout(tonnageRows(graph), reserves, FORMS.wide);
    return {
      title: graph.figures.tonnage?.title ?? '',
      page: pageOfQuestion(graph.figures.tonnage, 'tonnage'),
      drawing: drawTonnage(layout, 'wide', yardstickOf(editionsOf(graph, reserves)), hrefOf),
    };
  },
  marks: {
    'mark-solid': { shape: 'disc', token: 'ink' },
    'mark-hollow': { shape: 'ring', token: 'ink' },
    'mark-claim': { shape: 'diamond', token: 'accent' },
    'mark-ghost': { shape: 'broken diamond', token: 'accent' },
    band: { shape: 'upright band', token: 'rule-strong' },
  },
};

import type { DrawnFigure } from '../shared/figure.ts';
import { drawUses } from './draw.ts';
import { FORMS, usesLayout } from './layout.ts';
import { useRows } from './rows.ts';
import { usesTable } from './table.ts';

export const numberUses: DrawnFigure = {
  table: (graph) => usesTable(useRows(graph)),
  draw: (graph, hrefOf) => ({
    title: graph.figures['number-uses']?.title ?? '',
    page: 'lineage/#number-uses',
    drawing: drawUses(usesLayout(useRows(graph), FORMS.wide), 'wide', hrefOf),
  }),
  marks: {
    'use-ore': { shape: 'open square', token: 'ink' },
    'use-minerals': { shape: 'square halved aslant', token: 'ink' },
    'use-not-said': { shape: 'open square with a point', token: 'ink' },
    'use-rare-earths': { shape: 'full square', token: 'accent' },
  },
};

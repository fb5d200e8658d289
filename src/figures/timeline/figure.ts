import type { DrawnFigure } from '../shared/figure.ts';
import { drawTimeline, wideTimeline } from './draw.ts';
import { extentOf } from './scale.ts';
import { timelineTable } from './table.ts';

export const timeline: DrawnFigure = {
  table: (graph) => timelineTable(graph.events),
  draw: ({ events, figures }, hrefOf) => ({
    title: figures.timeline?.title ?? '',
    page: 'timeline/#timeline-figure',
    drawing: drawTimeline(
      wideTimeline(events, extentOf(events, figures.timeline?.breaks ?? ['', ''])),
      figures.timeline?.labels ?? {},
      (event) => hrefOf(`timeline/#${event}`),
    ),
  }),
  marks: {
    'c-happened': { shape: 'disc', token: 'ink' },
    'c-said': { shape: 'ring', token: 'ink' },
    'c-both': { shape: 'ring with core', token: 'ink' },
  },
};

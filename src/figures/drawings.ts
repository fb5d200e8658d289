/** Every figure that is a file of its own: its title, the page that shows it, its wide drawing. */
import type { Brief } from '../model/brief.ts';
import type { DrawnFigure } from '../model/figure-list.ts';
import { drawLineage, hatching } from './lineage/draw.ts';
import { lineageOf } from './lineage/graph.ts';
import { FORMS as LINEAGE, lineageLayout } from './lineage/layout.ts';
import { mostRetold } from './lineage/words.ts';
import { drawUses } from './number-uses/draw.ts';
import { FORMS as USES, usesLayout } from './number-uses/layout.ts';
import { useRows } from './number-uses/rows.ts';
import { drawProduction } from './production/draw.ts';
import { FORMS as PRODUCTION, productionLayout } from './production/layout.ts';
import { productionRows, tableArticle } from './production/rows.ts';
import { drawRank } from './reserves/draw.ts';
import { FORMS as RANK, rankLayout } from './reserves/layout.ts';
import { rankedEditions } from './reserves/rows.ts';
import type { Element } from './shared/svg.ts';
import { drawStances } from './stances/draw.ts';
import { findingOf } from './stances/stances.ts';
import { drawTimeline, wideTimeline } from './timeline/draw.ts';
import { extentOf } from './timeline/scale.ts';
import { drawToScale } from './to-scale/draw.ts';
import { toScale } from './to-scale/figures.ts';
import { TITLE as TO_SCALE } from './to-scale/words.ts';
import { drawTonnage } from './tonnage/draw.ts';
import { FORMS as TONNAGE, tonnageLayout } from './tonnage/layout.ts';
import { tonnageRows } from './tonnage/rows.ts';
import { editionsOf, yardstickOf } from './tonnage/words.ts';
import { worldReserves } from './tonnage/yardstick.ts';

interface Drawn {
  title: string;
  /** Path of the page that shows it. */
  page: string;
  drawing: Element;
}
type HrefOf = (path: string) => string;

/** The first question that shows a figure. */
const pageOf = (shownOn: readonly string[] | undefined, id: string): string =>
  `questions/${shownOn?.[0] ?? ''}/#${id}`;

/** @param hrefOf the address of a path of the site */
export const FIGURE_DRAWINGS: Readonly<
  Record<DrawnFigure, (graph: Brief, hrefOf: HrefOf) => Drawn>
> = {
  'number-uses': (graph, hrefOf) => ({
    title: graph.figures['number-uses']?.title ?? '',
    page: 'lineage/#number-uses',
    drawing: drawUses(usesLayout(useRows(graph), USES.wide), 'wide', hrefOf),
  }),
  lineage: (graph, hrefOf) => {
    const lineage = lineageOf(graph);
    const drawing = drawLineage(lineageLayout(lineage, LINEAGE.wide), 'wide', hrefOf);
    return {
      title: mostRetold(lineage),
      page: 'lineage/#lineage-figure',
      drawing: { ...drawing, children: [hatching(), ...drawing.children] },
    };
  },
  'ore-and-oxide': (graph) => ({
    title: TO_SCALE,
    page: '#ore-and-oxide',
    drawing: drawToScale(toScale(graph)),
  }),
  'who-says-what': (graph, hrefOf) => ({
    title: findingOf(graph),
    page: 'questions/#who-says-what-figure',
    drawing: drawStances(graph, hrefOf),
  }),
  'production-2023': (graph, hrefOf) => ({
    title: graph.figures.production?.title ?? '',
    page: pageOf(graph.figures.production?.shownOn, 'production-2023'),
    drawing: drawProduction(
      productionLayout(productionRows(graph), PRODUCTION.wide),
      'wide',
      tableArticle(graph)?.publisher ?? '',
      hrefOf,
    ),
  }),
  reserves: (graph, hrefOf) => ({
    title: graph.figures.reserves?.title ?? '',
    page: pageOf(graph.figures.reserves?.shownOn, 'reserves'),
    drawing: drawRank(rankLayout(rankedEditions(graph), RANK.wide), 'wide', hrefOf),
  }),
  timeline: ({ events, figures }, hrefOf) => ({
    title: figures.timeline?.title ?? '',
    page: 'timeline/#timeline-figure',
    drawing: drawTimeline(
      wideTimeline(events, extentOf(events, figures.timeline?.breaks ?? ['', ''])),
      figures.timeline?.labels ?? {},
      (event) => hrefOf(`timeline/#${event}`),
    ),
  }),
  tonnage: (graph, hrefOf) => {
    const reserves = worldReserves(graph);
    const layout = tonnageLayout(tonnageRows(graph), reserves, TONNAGE.wide);
    return {
      title: graph.figures.tonnage?.title ?? '',
      page: pageOf(graph.figures.tonnage?.shownOn, 'tonnage'),
      drawing: drawTonnage(layout, 'wide', yardstickOf(editionsOf(graph, reserves)), hrefOf),
    };
  },
};

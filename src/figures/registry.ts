/** Every figure's table of what it shows. A new figure needs a line here and in src/model/figure-list.ts. */
import type { Brief } from '../model/brief.ts';
import type { FigureId } from '../model/figure-list.ts';
import { lineageOf } from './lineage/graph.ts';
import { lineageTable } from './lineage/table.ts';
import { useRows } from './number-uses/rows.ts';
import { usesTable } from './number-uses/table.ts';
import { productionRows, tableArticle } from './production/rows.ts';
import { productionTable } from './production/table.ts';
import { rankedEditions } from './reserves/rows.ts';
import { rankTable } from './reserves/table.ts';
import type { FigureTable } from './shared/table.ts';
import { stancesTable } from './stances/stances.ts';
import { timelineTable } from './timeline/table.ts';
import { toScale, toScaleTable } from './to-scale/figures.ts';
import { tonnageRows } from './tonnage/rows.ts';
import { tonnageTable } from './tonnage/table.ts';
import { worldReserves } from './tonnage/yardstick.ts';
import { wordingsTable } from './wordings/table.ts';

export const FIGURE_TABLES: Readonly<Record<FigureId, (graph: Brief) => FigureTable>> = {
  tonnage: (graph) => tonnageTable(tonnageRows(graph), worldReserves(graph)),
  'production-2023': (graph) =>
    productionTable(productionRows(graph), tableArticle(graph)?.publisher ?? ''),
  reserves: (graph) => rankTable(rankedEditions(graph)),
  timeline: (graph) => timelineTable(graph.events),
  lineage: (graph) => lineageTable(lineageOf(graph)),
  'ore-and-oxide': (graph) => toScaleTable(toScale(graph)),
  'who-says-what': stancesTable,
  wordings: (graph) => wordingsTable(graph),
  'number-uses': (graph) => usesTable(useRows(graph)),
};

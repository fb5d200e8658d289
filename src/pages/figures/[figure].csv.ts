/** Every figure as CSV (`/figures/<figure>.csv`): the same table that stands beneath it. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { lineageOf } from '../../figures/lineage/graph.ts';
import { lineageTable } from '../../figures/lineage/table.ts';
import { useRows } from '../../figures/number-uses/rows.ts';
import { usesTable } from '../../figures/number-uses/table.ts';
import { productionRows, tableArticle } from '../../figures/production/rows.ts';
import { productionTable } from '../../figures/production/table.ts';
import { csvOf } from '../../figures/shared/csv.ts';
import type { FigureTable } from '../../figures/shared/table.ts';
import { stancesTable } from '../../figures/stances/stances.ts';
import { timelineTable } from '../../figures/timeline/table.ts';
import { type ToScale, toScale, toScaleTable } from '../../figures/to-scale/figures.ts';
import { tonnageRows } from '../../figures/tonnage/rows.ts';
import { tonnageTable } from '../../figures/tonnage/table.ts';
import { worldReserves } from '../../figures/tonnage/yardstick.ts';
import { csvFile } from '../../model/export/csv.ts';
import { permalink } from '../../site.ts';

const TABLES: Record<string, () => FigureTable> = {
  tonnage: () => tonnageTable(tonnageRows(brief()), worldReserves(brief())),
  'production-2023': () =>
    productionTable(productionRows(brief()), tableArticle(brief())?.publisher ?? ''),
  timeline: () => timelineTable(brief().events),
  lineage: () => lineageTable(lineageOf(brief())),
  'who-says-what': () => stancesTable(brief()),
  'number-uses': () => usesTable(useRows(brief())),
  ...(toScale(brief()) ? { 'ore-and-oxide': () => toScaleTable(toScale(brief()) as ToScale) } : {}),
};

export const getStaticPaths = () => Object.keys(TABLES).map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) => {
  const table = TABLES[params.figure ?? ''];
  if (!table) return new Response(null, { status: 404 });
  return new Response(csvFile(csvOf(table(), permalink)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

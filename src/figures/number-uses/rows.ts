/** Every dated use of a number, one row each: when, how many, said to be of what, by whom. */
import { articlePath, workPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { compareIds } from '../../model/ids.ts';
import { workLabel } from '../../model/label.ts';
import type { NumberUse } from '../../model/schema/number-use.ts';
import { COUNTED, type Counted } from '../../model/vocabulary.ts';

export interface UseRow {
  use: NumberUse;
  /** Where it was read: the page of the work, or of the article. */
  path: string;
  source: string;
}

type Graph = Pick<Brief, 'numberUses' | 'work' | 'article'>;

/** Columns of the drawing, from what the tonnes are to what they are taken for. */
export const COLUMNS = Object.keys(COUNTED) as Counted[];

/** What is known to the month or the year only comes after the days of it. */
const order = (date: string): string => date.padEnd(10, '~');

/** @returns rows in order of date */
export function useRows(graph: Graph): UseRow[] {
  return graph.numberUses
    .map((use): UseRow => {
      if (use.work === undefined) {
        const article = graph.article(use.article as string);
        return { use, path: articlePath(article.id), source: `${article.publisher}, annotated` };
      }
      return { use, path: workPath(use.work), source: workLabel(graph.work(use.work)) };
    })
    .sort(
      (a, b) => compareIds(order(a.use.date), order(b.use.date)) || compareIds(a.use.id, b.use.id),
    );
}

/** How many uses fall into each column. */
export function countsOf(rows: readonly UseRow[]): Record<Counted, number> {
  const counts = Object.fromEntries(COLUMNS.map((kind) => [kind, 0])) as Record<Counted, number>;
  for (const { use } of rows) counts[use.counts] += 1;
  return counts;
}

/** "Of 47 dated uses, 12 count ore, 6 minerals in general and 15 rare earths; 14 do not say what they count." */
export function countedSentence(rows: readonly UseRow[]): string {
  const { ore, minerals, 'not-said': unsaid, 'rare-earths': rareEarths } = countsOf(rows);
  return `Of ${rows.length} dated uses, ${ore} refer to ore, ${minerals} to minerals in general and ${rareEarths} to rare earths; ${unsaid} do not say what they count.`;
}

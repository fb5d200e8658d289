/** The judged set: what a reader must find, and how results are held against it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** So many results a reader is taken to look at. */
const LOOKED_AT = 5;

const ids = z.array(z.string().min(1)).min(1).optional();
const judgedSchema = z
  .strictObject({
    /** The held-out set it belongs to: the search was not tuned on it before that set had been measured. */
    heldOut: z.int().positive().optional(),
    kind: z.enum([
      'name',
      'spelling',
      'figure',
      'question',
      'typo',
      'phrase',
      'exclusion',
      'filter',
    ]),
    q: z.string().min(1),
    filters: z.string().optional(),
    first: ids,
    five: ids,
    without: ids,
    meant: z.string().optional(),
    none: z.literal(true).optional(),
  })
  .refine(
    (row) => row.none || row.first || row.five,
    'a judged query names what must be found, or that nothing may be',
  );
export type Judged = z.infer<typeof judgedSchema>;

/** Every judged query, in the order of the file. */
export const judged = (): Judged[] =>
  z
    .array(judgedSchema)
    .parse(parse(readFileSync(join(import.meta.dirname, 'judged.yaml'), 'utf8')));

/** What a page showed for a query: ids in the order in which they stand, and the words offered instead. */
export interface Shown {
  ids: string[];
  /** The words offered in place of mistyped ones; `null` where none are. */
  meant: string | null;
}

/**
 * How well a set of queries is answered.
 * @param ranks as {@link rankOf} gives them
 */
export function measured(ranks: readonly number[]) {
  const mean = (values: number[]): number =>
    Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3));
  return {
    queries: ranks.length,
    meanReciprocalRank: mean(ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))),
    successAt1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    successAt5: mean(ranks.map((rank) => (rank >= 1 && rank <= LOOKED_AT ? 1 : 0))),
  };
}

/** Place from 1 of the first result that must come first; 0 where there is none. */
export function rankOf({ first, five }: Judged, { ids: shown }: Shown): number {
  const wanted = first ?? five ?? [];
  return shown.findIndex((id) => wanted.includes(id)) + 1;
}

/** Everything in which what was shown falls short of what was asked for. */
export function shortcomings(row: Judged, shown: Shown): string[] {
  const { q, five = [], without = [], meant, none } = row;
  const short: string[] = [];
  const say = (what: string) =>
    short.push(`${q}: ${what}; shown: ${shown.ids.slice(0, LOOKED_AT).join(', ') || 'nothing'}`);
  const rank = rankOf(row, shown);
  if (none && shown.ids.length > 0) say('something was found');
  if (!none && (rank === 0 || rank > LOOKED_AT))
    say('what must come first is not among the first five');
  for (const id of five)
    if (!shown.ids.slice(0, LOOKED_AT).includes(id)) say(`${id} is not among the first five`);
  for (const id of without) if (shown.ids.includes(id)) say(`${id} is shown`);
  if (meant && shown.meant !== meant)
    say(`${shown.meant ?? 'nothing'} is offered instead of ${meant}`);
  if (!meant && row.kind !== 'typo' && shown.meant)
    say(`${shown.meant} is offered, though nothing was mistyped`);
  return short;
}

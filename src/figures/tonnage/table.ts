/** The tonnage figure as a table, in which ore, grade and oxide have a column each and nothing is added up. */

import { workPath } from '../../model/address.ts';
import { quantityInWords } from '../../model/text/figure.ts';
import { FINDINGS } from '../../model/vocabulary.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { type Cell, type FigureTable, NONE } from '../shared/table.ts';
import type { Charted, Figure, Row } from './rows.ts';
import type { Yardstick } from './yardstick.ts';

const BASES = {
  published: 'published by a source',
  arithmetic: 'our arithmetic',
  claim: 'claimed by an article',
  ghost: 'claimed by an article',
} as const;

function figureCell<S extends Charted>(figure: Figure<S> | undefined): Cell {
  if (!figure) return NONE;
  // What a ghost is presented as has a column of its own.
  const words = quantityInWords({
    ...figure.quantity,
    asOf: null,
    claimedSubstance: undefined,
  }).replace(/(?: of|,) (?:ore|contained rare-earth oxide|grade)$/u, '');
  return {
    text: figure.basis === 'arithmetic' ? `${words} (our arithmetic)` : words,
    path: figure.path,
    behind: figure.source,
    data: figure.quantity.value,
  };
}
/** "published by a source"; where the figures of a row differ in it, for each of them. */
function bases({ ore, grade, oxide }: Row): string {
  const named = (
    [
      ['ore', ore],
      ['grade', grade],
      ['oxide', oxide],
    ] as const
  ).flatMap(([name, figure]) => (figure ? [[name, BASES[figure.basis]] as const] : []));
  const kinds = new Set(named.map(([, basis]) => basis));
  return kinds.size === 1 ? [...kinds].join() : named.map((pair) => pair.join(': ')).join('; ');
}
const notes = (row: Row): string =>
  [...new Set([row.ore, row.grade, row.oxide].flatMap((f) => (f?.note ? [f.note] : [])))].join(' ');

export function tonnageTable(rows: readonly Row[], yardsticks: readonly Yardstick[]): FigureTable {
  return {
    caption:
      'Every figure we found for the size of the deposit, with world reserves for comparison',
    columns: [
      { key: 'as_of', label: 'As of' },
      { key: 'who', label: 'Who' },
      { key: 'ore_t', label: 'Ore', linked: true },
      { key: 'grade_percent', label: 'Grade', linked: true },
      { key: 'contained_oxide_t', label: 'Contained oxide', linked: true },
      { key: 'claimed_as', label: 'Presented as' },
      { key: 'basis', label: 'Basis' },
      { key: 'note', label: 'Note' },
    ],
    rows: [
      ...rows.map((row) => [
        row.date
          ? { text: dateInWords(row.date), data: row.date }
          : { text: 'undated', data: null },
        {
          text:
            row.origin && row.origin !== row.who
              ? `${row.origin}, ${row.who.startsWith('cited in ') ? '' : 'read in '}${row.who}`
              : row.who,
        },
        // A ghost is listed as what it is, and what it was given as beside it.
        figureCell(row.oxide?.basis === 'ghost' ? row.oxide : row.ore),
        figureCell(row.grade),
        figureCell(row.oxide?.basis === 'ghost' ? undefined : row.oxide),
        row.oxide?.basis === 'ghost' ? { text: 'rare earths', data: 'contained-reo' } : NONE,
        {
          text: row.finding
            ? `${bases(row)}: ${FINDINGS[row.finding].label.toLowerCase()}`
            : bases(row),
        },
        { text: notes(row) },
      ]),
      ...yardsticks.map(({ quantity, work, edition }) => [
        { text: `${quantity.asOf} edition`, data: quantity.asOf },
        {
          text: 'World reserves, US Geological Survey',
          path: workPath(edition),
          behind: `${quantity.asOf} edition`,
        },
        NONE,
        NONE,
        {
          text: quantityInWords({ ...quantity, asOf: null }).replace(
            ' of contained rare-earth oxide',
            '',
          ),
          path: workPath(work),
          behind: `${quantity.asOf} edition`,
          data: quantity.value,
        },
        NONE,
        { text: BASES.published },
        { text: 'World reserves, not those of the deposit.' },
      ]),
    ],
  };
}

/** The uses of a number as a table: everything the drawing says, and the words themselves. */
import { claimPath } from '../../model/address.ts';
import { numberInWords } from '../../model/text/figure.ts';
import { quoted } from '../../model/text/quoted.ts';
import { COUNTED } from '../../model/vocabulary.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { type FigureTable, NONE } from '../shared/table.ts';
import type { UseRow } from './rows.ts';

export function usesTable(rows: readonly UseRow[]): FigureTable {
  return {
    caption: 'Dated uses of the number: who gave it and what it counts',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'number', label: 'Number' },
      { key: 'counts', label: 'Counts' },
      { key: 'said', label: 'What it was said to be' },
      { key: 'who', label: 'Who', linked: true },
      { key: 'words', label: 'Words' },
      { key: 'claims', label: 'Claims' },
      { key: 'note', label: 'Note' },
    ],
    ids: rows.map(({ use }) => `use-${use.id}`),
    rows: rows.map(({ use, path, source }) => [
      { text: dateInWords(use.date), data: use.date },
      { text: `${numberInWords(use.number)} ${use.unit}`, data: use.number },
      { text: COUNTED[use.counts].label },
      { text: use.said },
      { text: use.who, path, behind: source },
      use.words
        ? { text: quoted(use.words), data: use.words, language: use.language as string }
        : NONE,
      use.claims.length === 0
        ? NONE
        : {
            text: use.claims.join(', '),
            data: use.claims.join(' '),
            links: use.claims.map((id) => ({ text: id, path: claimPath(id) })),
          },
      use.note ? { text: use.note } : NONE,
    ]),
  };
}

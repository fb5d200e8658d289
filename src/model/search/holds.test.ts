import { describe, expect, it } from 'vitest';
import { cutText, holds } from './holds.ts';
import { parseQuery } from './reader.ts';
import { groupsOf } from './synonyms.ts';

const SYNONYMS = groupsOf([
  ['US', 'United States'],
  ['REE', 'rare earth', 'rare earth element'],
]);
const ROWS = [
  cutText(
    'am-40',
    'am-40\nTürkiye has 694 million tonnes of rare earths.\nContradicted\nIt is ore.',
  ),
  cutText('am-41', 'am-41\nErdoğan’s words of 3 September 2024 about the U.S.\nOne source\nNone.'),
  cutText(
    'sp-1',
    'sp-1\nA rare-\u2060earth plant of the United States; the earth is rare.\nPartly\n600,000 t',
  ),
];
const known = new Set(ROWS.map(({ id }) => id));
const left = (typed: string): string[] => {
  const query = parseQuery(typed, SYNONYMS, known);
  return ROWS.filter((row) => holds(query, row)).map(({ id }) => id);
};

describe('a text', () => {
  // What the box over the table of claims did not see, beside what it did.
  it.each([
    ['694 million', ['am-40']],
    ['694,000,000', ['am-40']],
    ['694.000.000', ['am-40']],
    ['694 milyon tonluk', ['am-40']],
    ["türkiye'nin", ['am-40']],
    ["Erdogan's", ['am-41']],
    ['erdoğan’s', ['am-41']],
    ['"rare earths"', ['am-40']],
    ['"earth plant"', ['sp-1']],
    ['rare-earth', ['am-40', 'sp-1']],
    ['rare earth', ['am-40', 'sp-1']],
    ['REE', ['am-40', 'sp-1']],
    ['U.S.', ['am-41', 'sp-1']],
    ['united states', ['am-41', 'sp-1']],
    ['am-40', ['am-40']],
    ['am‑40', ['am-40']],
    ['am-40 sp-1', ['am-40', 'sp-1']],
    ['am-40 plant', []],
    ['03.09.2024', ['am-41']],
    ['600.000', ['sp-1']],
    ['contra', ['am-40']],
    ['contra ', []],
    ['earth -plant', ['am-40']],
    ['earth -"earth plant"', ['am-40']],
    ['"ore contradicted"', []],
    ['plant boron', []],
    ['', ['am-40', 'am-41', 'sp-1']],
    ['?', ['am-40', 'am-41', 'sp-1']],
  ])('holds %j or not', (typed, ids) => {
    expect(left(typed)).toEqual(ids);
  });
});

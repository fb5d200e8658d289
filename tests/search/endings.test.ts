/** Names of the brief with the case endings of Turkish, as they are written without an apostrophe: each finds what the name finds. */
import { expect, it } from 'vitest';
import { find } from '../../src/model/search/find.ts';
import { NO_FULL_TEXT } from '../../src/model/search/holders.ts';
import { parseQuery } from '../../src/model/search/reader.ts';
import { meantWord } from '../../src/model/search/suggest.ts';
import { frozenTable, indexOfTable } from './asked.ts';

const table = frozenTable();
const index = indexOfTable(table, true);
/** Numbers of the records that are found. */
const found = (typed: string): string[] => {
  const { hits } = find(parseQuery(`${typed} `, index.head.groups), index, NO_FULL_TEXT, meantWord);
  return hits.map(({ n }) => `${n}`);
};

/** A name in the genitive, the locative, the ablative, the locative with `ki` and the instrumental, with the vowels that its last one asks for. */
function formsOf(name: string): string[] {
  const last = /.*([aeıioöuü])/u.exec(name.toLocaleLowerCase('tr'))?.[1] ?? 'e';
  const [open, close] = [
    'aıou'.includes(last) ? 'a' : 'e',
    { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[last] ?? 'i',
  ];
  const [vowel, d] = [/[aeıioöuü]$/u.test(name), /[çfhkpsşt]$/u.test(name) ? 't' : 'd'];
  return [
    `${vowel ? 'n' : ''}${close}n`,
    `${d}${open}`,
    `${d}${open}n`,
    `${d}${open}ki`,
    `${vowel ? 'y' : ''}l${open}`,
  ].map((ending) => name + ending);
}

// A common noun of English in a description takes no Turkish ending.
const names = [
  ...new Set(
    table.records
      .filter(({ type }) => type === 'place' || type === 'person')
      .map(({ title }) => title),
  ),
].filter((title) => /^\p{Lu}\p{L}{2,}$/u.test(title.split(' ').at(-1) as string));

it('are read as the name', () => {
  expect(names.length).toBeGreaterThan(25);
  const lost = names.flatMap((name) =>
    formsOf(name).filter((form) => found(form).join(' ') !== found(name).join(' ')),
  );
  expect(lost).toEqual([]);
});

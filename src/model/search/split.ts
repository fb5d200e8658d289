/** Divides the table of the search into the parts that are sent. */
import { COMPLETIONS } from './holders.ts';
import { type Head, type PartName, type Parts, ROWS, type TermPart, UNNAMED } from './parts.ts';
import { rarity, writeLengths, writePostings } from './postings.ts';
import { stem } from './stem.ts';
import { type Groups, groupsOf } from './synonyms.ts';
import type { Labelled, Row, SearchRecord, SearchTable } from './table.ts';
import { indexOf, type KnownWord, type TableIndex } from './table-index.ts';

/**
 * So many characters go into a part of the terms; the postings of a frequent term may be more. Larger parts bring more
 * that was not asked for, smaller ones make the head longer.
 */
const TERMS = 2000;
/** A beginning whose words stand in more parts than this has a part of its own. */
const WIDE = 4;
/** That part has the commonest words, until they stand in the table so many times together; it has these at least. */
const HELD = 4000;
const LEAST = 3;

/** Numbers as distances, each from the one before it. */
const distances = (numbers: readonly number[]): number[] =>
  numbers.map((n, at) => n - (numbers[at - 1] ?? 0));

/** The numbers of claims as runs of consecutive ones. */
function runsOf(ids: readonly string[]): string {
  const runs: [letters: string, first: number, last: number][] = [];
  for (const id of ids) {
    const [letters = '', digits] = id.split('-');
    const number = Number(digits);
    const run = runs.at(-1);
    if (run?.[0] === letters && run[2] + 1 === number) run[2] = number;
    else runs.push([letters, number, number]);
  }
  return runs.map((run) => run.join(' ')).join(',');
}

/** The list under a key, begun where there is none. */
function listed(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** For each term the names it stands in, as {@link TermPart} has them. */
function namesOf(records: readonly SearchRecord[], index: TableIndex): Map<string, number[]> {
  const names = new Map<string, number[]>();
  for (const [n, { type }] of records.entries()) {
    if (UNNAMED.has(type)) continue;
    for (const [which, name] of (index.names[n] ?? []).entries()) {
      const terms = new Set(name);
      let sum = 0;
      for (const term of terms) sum += rarity(records.length, index.postings.get(term)?.size ?? 0);
      for (const term of terms) listed(names, term).push(n, which, Math.floor(100 * sum));
    }
  }
  return names;
}

/** The postings of a term as they are sent. */
function postingsOf(term: string, { postings, names }: TableIndex): string {
  const held = [...(postings.get(term) ?? [])].sort(([a], [b]) => a - b);
  return writePostings(
    held.map(([n, weight]) => {
      const title = names[n]?.[0] ?? [];
      const places = title.flatMap((other, place) => (other === term ? [place] : []));
      return { n, weight, length: title.length, places };
    }),
  );
}

const wordAndCount = (word: string, { count }: KnownWord): string =>
  count > 1 ? `${word}:${count}` : word;

/** The least of a text that stands after another one in the alphabet. */
function leastAfter(before: string, text: string): string {
  let length = 1;
  while (text.slice(0, length) <= before) length += 1;
  return text.slice(0, length);
}

/** The likeliest words for each short beginning that stands over many parts, with their terms. */
function begunParts(
  { words }: TableIndex,
  starts: readonly string[],
  partOf: (words: readonly string[], terms: readonly string[]) => TermPart,
): Map<string, TermPart> {
  const at = (text: string): number => starts.findLastIndex((start) => start <= text);
  const begun = new Map<string, [word: string, count: number][]>();
  for (const [word, { count }] of words)
    for (const length of [2, 3]) {
      const beginning = word.slice(0, length);
      if (word.length <= length || !/^[a-z]+$/u.test(beginning)) continue;
      const list = begun.get(beginning) ?? [];
      list.push([word, count]);
      begun.set(beginning, list);
    }
  const parts = new Map<string, TermPart>();
  for (const [beginning, all] of [...begun].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (at(`${beginning}\uffff`) - at(beginning) < WIDE) continue;
    all.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const chosen: string[] = [];
    const terms = new Set<string>();
    let held = 0;
    for (const [word, count] of all) {
      if (terms.size >= COMPLETIONS || (terms.size >= LEAST && held + count > HELD)) break;
      chosen.push(word);
      terms.add(stem(word));
      held += count;
    }
    parts.set(beginning, partOf(chosen, [...terms].sort()));
  }
  return parts;
}

/** The terms in parts, with where each begins; and those of each group of synonyms together. */
function termParts(
  records: readonly SearchRecord[],
  index: TableIndex,
  groups: Groups,
): { parts: TermPart[]; together: TermPart[]; begun: Map<string, TermPart>; starts: string[] } {
  const names = namesOf(records, index);
  const all = [...new Set([...index.words.keys(), ...index.postings.keys()])].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const runs: string[][] = [];
  const starts: string[] = [];
  const postings = new Map<string, string>();
  let size = Number.POSITIVE_INFINITY;
  for (const [at, text] of all.entries()) {
    if (index.postings.has(text)) postings.set(text, postingsOf(text, index));
    const more =
      text.length + (postings.get(text)?.length ?? 0) + 5 * (names.get(text)?.length ?? 0);
    if (size > 0 && size + more > TERMS) {
      starts.push(at === 0 ? '' : leastAfter(all[at - 1] as string, text));
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(text);
    size += more;
  }
  const pick = <T>(run: readonly string[], from: ReadonlyMap<string, T>): Record<string, T> =>
    Object.fromEntries(
      run.flatMap((text) => (from.has(text) ? [[text, from.get(text) as T] as const] : [])),
    );
  const partOf = (words: readonly string[], terms: readonly string[]): TermPart => ({
    words: words
      .flatMap((text) => {
        const known = index.words.get(text);
        return known ? [wordAndCount(text, known)] : [];
      })
      .join(' '),
    terms: pick(terms, postings),
    names: pick(terms, names),
  });
  const parts = runs.map((run) => partOf(run, run));
  const together = groups.map((forms) => {
    const terms = [...new Set(forms.flat())].sort();
    return partOf([], terms);
  });
  return { parts, together, begun: begunParts(index, starts, partOf), starts };
}

const rowOf = ({ type: _, facets: __, figures: ___, ...row }: SearchRecord): Row => row;

function facetsOf({ records, articles, topics }: SearchTable): Parts['facets'] {
  const passing = new Map<string, number[]>();
  for (const [n, { facets }] of records.entries())
    for (const token of facets) listed(passing, token).push(n);
  const titles = (...types: SearchRecord['type'][]): Labelled[] =>
    records.filter(({ type }) => types.includes(type)).map(({ id, title }) => [id, title]);
  return {
    passing: Object.fromEntries(
      [...passing].map(([token, numbers]) => [token, distances(numbers)] as const),
    ),
    labels: {
      article: articles,
      topic: topics,
      person: titles('person', 'organisation', 'agreement', 'law'),
      place: titles('place'),
    },
    dates: records.map(({ date = '' }) => date),
  };
}

/** The parts of a table, and its head but for the folder. */
export function divided(table: SearchTable): {
  head: Omit<Head, 'folder'>;
  parts: Map<PartName, Parts[PartName]>;
} {
  const { url, labels, synonyms, records } = table;
  const groups = groupsOf(synonyms);
  const index = indexOf(records);
  const { parts: terms, together, begun, starts } = termParts(records, index, groups);
  const parts = new Map<PartName, Parts[PartName]>([
    ...terms.map((part, at) => [`terms/${at}`, part] as const),
    ...[...begun].map(([beginning, part]) => [`begun/${beginning}`, part] as const),
    ...together.map((part, group) => [`synonyms/${group}`, part] as const),
    ...Array.from(
      { length: Math.ceil(records.length / ROWS) },
      (_, at) => [`rows/${at}`, records.slice(ROWS * at, ROWS * (at + 1)).map(rowOf)] as const,
    ),
    ['facets', facetsOf(table)],
    [
      'vocabulary',
      [...index.words].map(([word, { shown, count }]) => [word, shown, count] as const),
    ] as [PartName, Parts['vocabulary']],
    ['ids', records.map(({ id }) => id)],
    ['lengths', writeLengths(records.map((_, n) => index.names[n]?.[0]?.length ?? 0))],
  ]);
  const counts: Head['counts'] = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return {
    head: {
      url,
      labels,
      groups,
      counts,
      claims: runsOf(records.filter(({ type }) => type === 'claim').map(({ id }) => id)),
      starts: starts.join(' '),
      ...(begun.size > 0 ? { begun: [...begun.keys()] } : {}),
    },
    parts,
  };
}

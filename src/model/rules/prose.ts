/** Rules about wording, over every field of our own prose. */
import type { Fault, Records } from '../records.ts';
import type { Lookup } from './lookup.ts';
import { faultInProse, ownWords, type ProseField, proseOf } from './prose-fields.ts';
import { typedCounts, typedEnds } from './typed-counts.ts';

const QUOTED = /“([^”]*)”/gu;
const QUOTED_WORDS = 8;

const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** Titles and names as others print them: in these, and in quotation marks, the wording is not ours. */
function foreignNames(records: Records): Set<string> {
  const names = [
    ...records.works.flatMap(({ record }) => [record.title, record.publisher, ...record.authors]),
    ...records.articles.flatMap(({ record }) => [record.headline, record.publisher]),
    ...records.entities.flatMap(({ record }) => [record.name, ...record.aliases]),
    ...records.places.flatMap(({ record }) => [record.name, ...record.aliases]),
  ];
  // The bare country name is no name of a work: it would let every “Turkey” pass.
  return new Set(
    names.map((name) => name.replace(/\s+/gu, ' ')).filter((name) => name !== 'Turkey'),
  );
}

function* quotations(field: ProseField, names: ReadonlySet<string>): Generator<Fault> {
  for (const match of field.text.matchAll(QUOTED)) {
    const quoted = (match[1] as string).replace(/\s+/gu, ' ').trim();
    const words = quoted.split(' ').length;
    if (words <= QUOTED_WORDS || names.has(quoted.replace(/[.,]$/u, ''))) continue;
    yield faultInProse(
      field,
      match.index,
      'prose/quotation',
      `a quotation has ${words} words, beginning “${quoted.split(' ').slice(0, 3).join(' ')} …”`,
    );
  }
}

export function* proseRules({ records }: Lookup): Generator<Fault> {
  const names = foreignNames(records);
  const withTurkey = [...names].filter((name) => /\bTurkey\b/u.test(name));
  for (const field of proseOf(records)) {
    yield* quotations(field, names);
    const own = ownWords(field.text);
    for (const { offset, message } of typedCounts(own, records))
      yield faultInProse(field, offset, 'prose/count', message);
    for (const { offset, message } of typedEnds(own, records))
      yield faultInProse(field, offset, 'prose/evidence-end', message);
    const unnamed = withTurkey.reduce((text, name) => text.replaceAll(name, blank), own);
    for (const { 0: found, index } of unnamed.matchAll(/\bTurkey\b/gu))
      yield faultInProse(field, index, 'prose/turkey', `“${found}” appears in our own prose`);
  }
}

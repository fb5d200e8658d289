/** Rules about wording, over every field of our own prose. */
import type { Fault, Records } from '../records.ts';
import type { RuleId } from './catalogue.ts';
import { fault, faultAt } from './fault.ts';
import type { Lookup } from './lookup.ts';
import { type ProseField, proseOf } from './prose-fields.ts';
import { typedCounts, typedEnds } from './typed-counts.ts';

const QUOTED = /“([^”]*)”/gu;
const QUOTED_WORDS = 8;

/** Words that are out of place anywhere but in a quotation. */
const WORDS: readonly [RuleId, RegExp][] = [
  ['prose/person-word', /\b(?:fictitious|fictional|fake[ds]?|invented|made-up)\b/giu],
  ['prose/filler', /\b(?:notably|important to note|pivotal|landscapes?)\b/giu],
  ['prose/turkey', /\bTurkey\b/gu],
];

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

function at(
  { from, text, at: place }: ProseField,
  offset: number,
  rule: RuleId,
  message: string,
): Fault {
  if ('path' in place) return fault(rule, from, place.path, message);
  const line = place.line + text.slice(0, offset).split('\n').length - 1;
  return faultAt(rule, { file: from.file, line, record: from.id }, message);
}

function* quotations(field: ProseField, names: ReadonlySet<string>): Generator<Fault> {
  for (const match of field.text.matchAll(QUOTED)) {
    const quoted = (match[1] as string).replace(/\s+/gu, ' ').trim();
    const words = quoted.split(' ').length;
    if (words <= QUOTED_WORDS || names.has(quoted.replace(/[.,]$/u, ''))) continue;
    yield at(
      field,
      match.index,
      'prose/quotation',
      `a quotation of ${words} words, beginning “${quoted.split(' ').slice(0, 3).join(' ')} …”`,
    );
  }
}

export function* proseRules({ records }: Lookup): Generator<Fault> {
  const names = foreignNames(records);
  const withTurkey = [...names].filter((name) => /\bTurkey\b/u.test(name));
  for (const field of proseOf(records)) {
    yield* quotations(field, names);
    const own = field.text.replace(QUOTED, blank).replace(/https?:\S+/gu, blank);
    for (const { offset, message } of typedCounts(own, records))
      yield at(field, offset, 'prose/count', message);
    for (const { offset, message } of typedEnds(own, records))
      yield at(field, offset, 'prose/evidence-end', message);
    const unnamed = withTurkey.reduce((text, name) => text.replaceAll(name, blank), own);
    for (const [rule, pattern] of WORDS) {
      for (const match of unnamed.matchAll(pattern))
        yield at(field, match.index, rule, `“${match[0]}” stands in our own prose`);
    }
  }
}

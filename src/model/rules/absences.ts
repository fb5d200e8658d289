/** Rules about what our prose may not leave unsaid: how far an absence was looked for, and which edition a figure is of. */
import type { Fault, Located } from '../records.ts';
import { sentences } from '../text/segment.ts';
import type { Lookup } from './lookup.ts';
import { faultInProse, type ProseField, proseOf } from './prose-fields.ts';

/** An absence told as a fact of the world. */
const ABSENT: readonly RegExp[] = [
  /\b(?:none|nothing (?:of the kind|like it)) (?:ever )?exist(?:s|ed)?\b/iu,
  /\bno (?:such )?(?:[\p{L}-]+ ){1,6}(?:exists?|existed)\b/iu,
  /\b(?:does|do|did) not exist\b/iu,
  /\bthere (?:is|are|was|were|has been|have been) (?:no|none|nothing)\b/iu,
  /\bhas never (?:been )?(?:published|signed|made|reported|produced|measured)\b/iu,
  /\bno (?:[\p{L}-]+ ){1,6}(?:was|were|is|are|has been|have been) (?:ever )?(?:published|signed|reported|announced|made public)\b/iu,
];
/** What tells who looked, where or until when, or whose word it is. */
const LIMITED =
  /\bwe\b|\bour\b|\b(?:up )?to (?:\d{1,2} )?[A-Z][a-z]+ \d{4}|\buntil\b|\bas of\b|\b(?:by|[Ii]n) (?:\d{1,2} )?[A-Z][a-z]+ \d{4}|\blists?\b|\b(?:say|says|said|saying|according to|told|tell|writes?|wrote|states?|stated|holds?|puts?|calls?|denie[sd]|answer(?:s|ed)?)\b|\bedition of \d{4}/u;

/** A figure of the survey whose tables are corrected within a year. */
const SURVEY = /\bUSGS\b|\b(?:US|U\.S\.|United States) Geological Survey\b/u;
const AMOUNT = /\d(?:[\d.,]*\d)?\s?(?:%|t\b|kt\b|Mt\b|tonnes?\b|million\b)/u;
const YEAR = /\b20\d\d\b/u;

function* absences(field: ProseField): Generator<Fault> {
  for (const [start, end] of sentences(field.text)) {
    const sentence = field.text.slice(start, end).replace(/“[^”]*”/gu, '');
    if (LIMITED.test(sentence)) continue;
    const found = ABSENT.map((pattern) => pattern.exec(sentence)?.[0]).find(Boolean);
    if (found !== undefined)
      yield faultInProse(
        field,
        start,
        'prose/absence',
        `“${found}” does not give the limits of the search`,
      );
  }
}

function* editions(field: ProseField): Generator<Fault> {
  if (YEAR.test(field.text)) return;
  for (const [start, end] of sentences(field.text)) {
    const survey = SURVEY.exec(field.text.slice(start, end));
    if (survey === null || !AMOUNT.test(field.text.slice(start + survey.index, end))) continue;
    yield faultInProse(
      field,
      start,
      'statistic/undated',
      `a figure from ${survey[0]} is given without the year of its edition`,
    );
  }
}

/** What an article says is told in its statement and its reading; what a work says, in `says`: it is theirs. */
const theirs = ({ at: place }: ProseField): boolean =>
  'path' in place &&
  ['statement', 'says', 'who', 'looked', 'traceNote'].includes(String(place.path.at(-1)));

export function* absenceRules({ records }: Lookup): Generator<Fault> {
  const ours = new Set<Located<unknown>>([
    ...records.claims,
    ...records.questions,
    // What a term means may hold absolutely: “there is no such certificate”.
    ...records.entities.filter(({ record }) => record.kind !== 'term'),
    ...records.places,
    ...records.events,
    ...records.pages,
  ]);
  for (const field of proseOf(records)) {
    if (!ours.has(field.from) || theirs(field)) continue;
    yield* absences(field);
    yield* editions(field);
  }
}

/** The facets by which claims are filtered, with their counts, and the tokens by which a claim is found under them. */
import * as filters from '../ui/en/filters.ts';
import type { Brief, ClaimNode } from './brief.ts';
import { placeLinks } from './links.ts';
import { capitalised } from './text/capital.ts';
import { VERDICTS } from './verdict.ts';
import { CLAIM_KINDS, RUNGS, type Term } from './vocabulary.ts';

export interface Facet {
  key: string;
  label: string;
  options: { value: string; label: string; count: number }[];
}

const VALUES: Record<string, (claim: ClaimNode) => readonly string[]> = {
  article: (claim) => [claim.article],
  finding: (claim) => [claim.verdict],
  kind: (claim) => [claim.kind],
  topic: (claim) => claim.topics,
  question: (claim) => claim.questions,
  person: (claim) => claim.entities,
  place: (claim) => claim.places,
  rung: (claim) => [...new Set(claim.attribution.map(({ rung }) => rung))],
};

/** `finding:partly`, `topic:size` and so on: one token for each value of each facet. */
export function facetTokens(claim: ClaimNode): string[] {
  return Object.entries(VALUES).flatMap(([key, values]) =>
    values(claim).map((value) => `${key}:${value}`),
  );
}

/** All facets of a brief in the order they are offered; options without a claim are left out. */
export function facetsOf(brief: Brief): Facet[] {
  const terms = (vocabulary: Record<string, Term>) =>
    Object.entries(vocabulary).map(([value, { label }]) => ({ value, label }));
  const offered: [string, string, { value: string; label: string }[]][] = [
    [
      'article',
      filters.claimNames.article,
      brief.articles.map(({ id, publisher }) => ({ value: id, label: publisher })),
    ],
    ['finding', filters.claimNames.finding, terms(VERDICTS)],
    ['kind', filters.claimNames.kind, terms(CLAIM_KINDS)],
    [
      'topic',
      filters.claimNames.topic,
      brief.topics.map(({ id, label }) => ({ value: id, label })),
    ],
    [
      'question',
      filters.claimNames.question,
      brief.questions.map(({ id, title }) => ({ value: id, label: title })),
    ],
    [
      'person',
      filters.claimNames.person,
      brief.entities
        .filter(({ kind }) => kind !== 'term')
        .map(({ id, name }) => ({ value: id, label: name })),
    ],
    [
      'place',
      filters.claimNames.place,
      placeLinks(brief.places).map(({ label, note }, i) => ({
        value: brief.places[i]?.id ?? '',
        label: note ? `${label}, ${note}` : label,
      })),
    ],
    [
      'rung',
      filters.claimNames.rung,
      terms(RUNGS).map(({ value, label }) => ({ value, label: capitalised(label) })),
    ],
  ];
  const counts = new Map<string, number>();
  for (const claim of brief.claims)
    for (const token of new Set(facetTokens(claim)))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  return offered.map(([key, label, options]) => ({
    key,
    label,
    options: options
      .map((option) => ({ ...option, count: counts.get(`${key}:${option.value}`) ?? 0 }))
      .filter(({ count }) => count > 0),
  }));
}

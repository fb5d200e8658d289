/**
 * The kinds of objects that a search finds: what a group of each is headed with, and what one of
 * them is called.
 */

export const groups = {
  claim: 'Claims',
  question: 'Questions',
  place: 'Places',
  person: 'People',
  organisation: 'Organisations',
  agreement: 'Agreements',
  law: 'Laws and codes',
  term: 'Glossary',
  section: 'Sections of the articles',
  event: 'Timeline',
  page: 'Pages of the brief',
  work: 'Sources',
} as const;

export const ones: Record<keyof typeof groups, string> = {
  claim: 'Claim',
  question: 'Question',
  place: 'Place',
  person: 'Person',
  organisation: 'Organisation',
  agreement: 'Agreement',
  law: 'Law or code',
  term: 'Term',
  section: 'Section of an article',
  event: 'Event',
  page: 'Page of the brief',
  work: 'Source',
};

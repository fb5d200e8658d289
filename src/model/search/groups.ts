/** The kinds of objects that can be found. The table brings them to the browser with its other labels. */

/** What a record is about, and what a group of such results is headed with. Claims come first everywhere. */
export const GROUPS = {
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
export type Type = keyof typeof GROUPS;

/** What one thing of a kind is called, where it stands among others. */
export const KINDS: Record<Type, string> = {
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
  work: 'Work',
};

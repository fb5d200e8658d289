/** Lists where works are cited, and whether as evidence: for the rules about works. */
import type { Located, Records } from '../records.ts';
import type { Evidence } from '../schema/common.ts';
import type { PhraseWording } from '../schema/wording.ts';

export interface Citation {
  work: string;
  from: Located<unknown>;
  path: (string | number)[];
  /** Whether something is said to be so because the work says it. */
  asEvidence: boolean;
}

type From = Located<{ evidence?: Evidence[] }>;
const evidence = (from: From): Citation[] =>
  (from.record.evidence ?? []).map(({ work, relation }, index) => ({
    work,
    from,
    path: ['evidence', index, 'work'],
    // What an article took something from may be known by name only: it decides nothing.
    asEvidence: relation !== 'source',
  }));
const steps = ({ record, ...rest }: Located<PhraseWording>): Citation[] =>
  record.steps.flatMap(({ work }, index) =>
    work === undefined
      ? []
      : [{ work, from: { record, ...rest }, path: ['steps', index, 'work'], asEvidence: true }],
  );

/** Every citation of a work by another kind of record. What works say of each other is not among them. */
export function citationsOf(records: Records): Citation[] {
  return [
    ...[...records.claims, ...records.places, ...records.entities].flatMap(evidence),
    ...records.places.flatMap((from) =>
      from.record.figures.map(({ work }, index) => ({
        work,
        from,
        path: ['figures', index, 'work'],
        asEvidence: true,
      })),
    ),
    ...records.events.flatMap((from) =>
      from.record.works.map((work, index) => ({
        work,
        from,
        path: ['works', index],
        asEvidence: true,
      })),
    ),
    ...records.wrongPoints.flatMap((from) =>
      from.record.work === null
        ? []
        : [{ work: from.record.work, from, path: ['work'], asEvidence: true }],
    ),
    ...records.statistics.map((from) => ({
      work: from.record.work,
      from,
      path: ['work'],
      asEvidence: true,
    })),
    ...records.wordings.flatMap(steps),
    ...records.numberUses.flatMap((from) =>
      from.record.work === undefined
        ? []
        : [{ work: from.record.work, from, path: ['work'], asEvidence: true }],
    ),
    ...records.outlets.flatMap((from) =>
      from.record.works.map((work, index) => ({
        work,
        from,
        path: ['works', index],
        asEvidence: true,
      })),
    ),
    ...records.articles.flatMap((from) => [
      { work: from.record.copy, from, path: ['copy'], asEvidence: false },
      ...from.record.derivesFrom.map(({ work }, index) => ({
        work,
        from,
        path: ['derivesFrom', index, 'work'],
        asEvidence: false,
      })),
    ]),
    ...[...records.questions, ...records.pages, ...records.readings].flatMap((from) =>
      from.record.cites.map(({ id }) => ({ work: id, from, path: [], asEvidence: false })),
    ),
  ];
}

/** Rules about findings: each needs the evidence it speaks of. */
import { independentSupport, ownOrigins, type Sources, sourcesOf } from '../lineage.ts';
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import type { ClaimKind, WorkRelation } from '../vocabulary.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

/** Kinds of claim that are matters of fact, so that there is something to weigh. */
const FACTS: readonly ClaimKind[] = ['figure', 'event', 'definition'];

const has = (claim: Claim, relation: WorkRelation): boolean =>
  claim.evidence.some((entry) => entry.relation === relation);

function* corroborated(claim: Located<Claim>, sources: Sources): Generator<Fault> {
  if (independentSupport(claim.record, sources).length > 0) return;
  const works = claim.record.evidence
    .filter(({ relation }) => relation === 'supports')
    .map(({ work }) => work);
  const own = [...ownOrigins(claim.record, sources)].join(', ');
  yield fault(
    'finding/corroborated',
    claim,
    ['finding'],
    works.length === 0
      ? 'no work supports the claim'
      : `${works.join(', ')} has no origin besides the claim’s own (${own})`,
  );
}

function* untraced(claim: Located<Claim>, sources: Sources): Generator<Fault> {
  const { record } = claim;
  if (record.looked === undefined && record.searches.length === 0)
    yield fault(
      'finding/untraced',
      claim,
      ['finding'],
      'the claim is untraced and does not say what was looked for',
    );
  const support = independentSupport(record, sources);
  for (const [index, { work, relation }] of record.evidence.entries()) {
    if (relation !== 'contradicts' && !(relation === 'supports' && support.includes(work)))
      continue;
    yield fault(
      'finding/untraced-evidence',
      claim,
      ['evidence', index, 'relation'],
      `the claim is untraced, yet ${work} ${relation} it`,
    );
  }
}

export function* findingRules({ records }: Lookup): Generator<Fault> {
  const sources = sourcesOf(records);
  for (const claim of records.claims) {
    const { record } = claim;
    const { finding } = record;
    if (finding === 'corroborated') yield* corroborated(claim, sources);
    if (finding === 'untraced') yield* untraced(claim, sources);
    if (finding === 'partly' && record.evidence.length === 0)
      yield fault('finding/partly', claim, ['finding'], 'no evidence is cited');
    if (finding === 'contradicted' && !has(record, 'contradicts'))
      yield fault('finding/contradicted', claim, ['finding'], 'no work contradicts the claim');
    if (finding === 'contested') {
      for (const side of ['supports', 'contradicts'] as const)
        if (!has(record, side))
          yield fault('finding/contested', claim, ['finding'], `no work ${side} the claim`);
    }
    if (finding === 'opinion' && FACTS.includes(record.kind))
      yield fault(
        'finding/opinion',
        claim,
        ['finding'],
        `a claim of kind ${record.kind} is found to be opinion`,
      );
  }
}

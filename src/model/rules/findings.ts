/** Rules about findings: each needs the evidence it speaks of. */
import { independentSupport, ownOrigins, type Sources, sourcesOf } from '../lineage.ts';
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import { type ClaimKind, FINDINGS, type WorkRelation } from '../vocabulary.ts';
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
      ? 'no source supports the claim'
      : `${works.join(', ')} goes back only to the origin of the claim itself (${own})`,
  );
}

function* untraced(claim: Located<Claim>, sources: Sources): Generator<Fault> {
  const { record } = claim;
  if (record.looked === undefined && record.searches.length === 0)
    yield fault(
      'finding/untraced',
      claim,
      ['finding'],
      'the claim is untraced but does not say what we searched for',
    );
  const support = independentSupport(record, sources);
  for (const [index, { work, relation }] of record.evidence.entries()) {
    if (relation !== 'contradicts' && !(relation === 'supports' && support.includes(work)))
      continue;
    yield fault(
      'finding/untraced-evidence',
      claim,
      ['evidence', index, 'relation'],
      `the claim is untraced, but ${work} ${relation} it`,
    );
  }
}

/** Works the claim was taken from that were read. */
const sourcesRead = ({ evidence }: Claim, { works }: Lookup): string[] =>
  evidence.flatMap(({ work, relation }) =>
    relation === 'source' && works.get(work)?.record.access !== 'not-read' ? [work] : [],
  );

function* oneSource(claim: Located<Claim>, all: Lookup, sources: Sources): Generator<Fault> {
  const { record } = claim;
  if (sourcesRead(record, all).length === 0)
    yield fault(
      'finding/one-source',
      claim,
      ['finding'],
      'no source that was read has the relation `source`',
    );
  const support = independentSupport(record, sources);
  for (const [index, { work, relation }] of record.evidence.entries()) {
    if (relation !== 'contradicts' && !(relation === 'supports' && support.includes(work)))
      continue;
    yield fault(
      'finding/one-source-evidence',
      claim,
      ['evidence', index, 'relation'],
      `the finding is one-source, but ${work} ${relation} the claim`,
    );
  }
}

/** A claim that is partly right names both parts, each with its evidence; no other claim has parts. */
function* parts(claim: Located<Claim>): Generator<Fault> {
  const { record } = claim;
  for (const [part, relation] of [
    ['holds', 'supports'],
    ['fails', 'contradicts'],
  ] as const) {
    if (record.finding !== 'partly') {
      if (record[part] !== undefined)
        yield fault(
          'finding/parts',
          claim,
          [part],
          `the finding is ${record.finding}, but \`${part}\` is given`,
        );
    } else if (record[part] === undefined)
      yield fault(
        'finding/parts',
        claim,
        ['finding'],
        `the finding is partly, but \`${part}\` is missing`,
      );
    else if (!has(record, relation))
      yield fault('finding/partly', claim, [part], `no source ${relation} the claim`);
  }
}

export function* findingRules(all: Lookup): Generator<Fault> {
  const { records } = all;
  const sources = sourcesOf(records);
  for (const claim of records.claims) {
    const { record } = claim;
    const { finding } = record;
    if (finding === 'corroborated') yield* corroborated(claim, sources);
    if (finding === 'untraced') yield* untraced(claim, sources);
    if (finding === 'one-source') yield* oneSource(claim, all, sources);
    yield* parts(claim);
    if (finding === 'untraced' && sourcesRead(record, all).length > 0)
      yield fault(
        'finding/untraced-source',
        claim,
        ['finding'],
        `the claim is untraced, but ${sourcesRead(record, all).join(', ')} is its source`,
      );
    if (finding === 'contradicted' && !has(record, 'contradicts'))
      yield fault('finding/contradicted', claim, ['finding'], 'no source contradicts the claim');
    if (finding === 'contested') {
      for (const side of ['supports', 'contradicts'] as const)
        if (!has(record, side))
          yield fault('finding/contested', claim, ['finding'], `no source ${side} the claim`);
    }
    if (!FINDINGS[finding].weighsFact && FACTS.includes(record.kind))
      yield fault(
        'finding/opinion',
        claim,
        ['finding'],
        `a claim of the kind ${record.kind} has the finding opinion`,
      );
  }
}

/** Rules about claims that say the same: one proposition has one finding. */
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const excused = (claim: Claim, other: string): boolean =>
  claim.relations.some(
    ({ claim: id, relation, differs }) =>
      id === other && relation === 'repeats' && differs !== undefined,
  );

function* repeated(claim: Located<Claim>, all: Lookup): Generator<Fault> {
  for (const [index, { claim: id, relation }] of claim.record.relations.entries()) {
    const other = all.claims.get(id)?.record;
    if (relation !== 'repeats' || other?.status !== 'current') continue;
    if (other.finding === claim.record.finding) continue;
    if (excused(claim.record, id) || excused(other, claim.id)) continue;
    yield fault(
      'relation/repeats',
      claim,
      ['relations', index],
      `${claim.id} is ${claim.record.finding} but repeats ${id}, which is ${other.finding}`,
    );
  }
}

export function* relationRules(all: Lookup): Generator<Fault> {
  for (const claim of all.records.claims)
    if (claim.record.status === 'current') yield* repeated(claim, all);
}

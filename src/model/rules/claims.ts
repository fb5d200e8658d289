/** Rules about a claim by itself: its hedge, and why it was withdrawn. */
import type { Fault } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const HEDGE_WORDS = 8;

export function* claimRules({ records }: Lookup): Generator<Fault> {
  for (const claim of records.claims) {
    const { hedge, status, withdrawn } = claim.record;
    const words = hedge?.split(/\s+/u).length ?? 0;
    if (words > HEDGE_WORDS)
      yield fault(
        'claim/hedge',
        claim,
        ['hedge'],
        `the hedge has ${words} words, at most ${HEDGE_WORDS} are meant`,
      );
    if ((status === 'withdrawn') !== (withdrawn !== undefined)) {
      yield fault(
        'claim/withdrawn',
        claim,
        ['status'],
        status === 'withdrawn'
          ? 'the claim is withdrawn without a reason'
          : 'the claim is current and gives a reason for being withdrawn',
      );
    }
  }
}

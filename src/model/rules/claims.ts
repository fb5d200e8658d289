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
        `the hedge has ${words} words; the limit is ${HEDGE_WORDS}`,
      );
    if ((status === 'withdrawn') !== (withdrawn !== undefined)) {
      yield fault(
        'claim/withdrawn',
        claim,
        ['status'],
        status === 'withdrawn'
          ? 'the claim is withdrawn but gives no reason'
          : 'the claim is current but gives a reason for its withdrawal',
      );
    }
  }
}

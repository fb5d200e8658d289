/** Public records of claims with their revisions and digests, ready for pages and data files. */
import type { ClaimNode } from '../model/brief.ts';
import { claimRecordOf } from '../model/claim-record.ts';
import { permalink } from '../site.ts';
import { revisedClaim } from './ledger.ts';

export const claimRecord = (claim: ClaimNode) =>
  claimRecordOf(claim, revisedClaim(claim), permalink);

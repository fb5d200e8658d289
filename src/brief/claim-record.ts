/** Public records of claims with their digests, ready for pages and data files. */
import { createHash } from 'node:crypto';
import type { ClaimNode } from '../model/brief.ts';
import { claimRecordOf, wording } from '../model/claim-record.ts';
import { permalink } from '../site.ts';

export const claimRecord = (claim: ClaimNode) =>
  claimRecordOf(claim, `sha256-${createHash('sha256').update(wording(claim), 'utf8').digest('base64')}`, permalink);

/**
 * The wording of a claim: all that a citation rests on. Two claims with one wording say the same to whoever cites them;
 * topics, places, relations and other links may change without a new revision.
 */
import { z } from 'zod';
import { claimId } from '../ids.ts';
import type { Claim } from '../schema/claim.ts';
import { sha256Hex } from '../schema/common.ts';
import { canonicalJson } from './canonical.ts';
import type { Digest } from './digest.ts';

/** Words of closed vocabularies stand as plain texts: a vocabulary may change, what was published may not. */
export const wordingSchema = z.strictObject({
  claim: claimId,
  status: z.string(),
  withdrawn: z.string().nullable(),
  statement: z.string(),
  hedge: z.string().nullable(),
  attribution: z.array(z.strictObject({ rung: z.string(), who: z.string() })),
  passage: sha256Hex.describe('of the passage of the article'),
  finding: z.string(),
  gist: z.string(),
  rationale: z.string(),
  looked: z.string().nullable(),
  evidence: z.array(z.strictObject({ work: z.string(), relation: z.string(), says: z.string() })),
});
export type Wording = z.infer<typeof wordingSchema>;

/**
 * The wording a claim has now.
 * @param passage SHA-256 of the passage it stands on, in hex
 */
export function wordingOf(claim: Claim, passage: string): Wording {
  const {
    id,
    status,
    withdrawn = null,
    statement,
    hedge,
    finding,
    gist,
    rationale,
    looked = null,
  } = claim;
  return {
    claim: id,
    status,
    withdrawn,
    statement,
    hedge,
    attribution: claim.attribution.map(({ rung, who }) => ({ rung, who })),
    passage,
    finding,
    gist,
    rationale,
    looked,
    evidence: claim.evidence.map(({ work, relation, says }) => ({ work, relation, says })),
  };
}

/** The digest a citation names. */
export const wordingDigest = (wording: Wording, digest: Digest): string =>
  digest(canonicalJson(wording));

/**
 * The wording of a claim: all that a citation rests on. Two claims with one wording say the same to whoever cites them;
 * topics, places, relations and other links may change without a new revision.
 *
 * What a later format adds is left out where a claim has nothing under it, so that a wording which did not change keeps
 * its digest whatever the format it was first written in.
 */
import { z } from 'zod';
import { claimId } from '../ids.ts';
import type { Claim } from '../schema/claim.ts';
import { sha256Hex } from '../schema/common.ts';
import { LATER_GROUNDS, type LaterGround } from '../schema/grounds.ts';
import { madeSearch, type Search } from '../schema/search.ts';
import { canonicalJson } from './canonical.ts';
import type { Digest } from './digest.ts';

/** Words of closed vocabularies stand as plain texts: a vocabulary may change, what was published may not. */
const FIRST = {
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
};

/** The wording as the first releases (0.1.0 and 0.1.1) wrote it: it is never changed. */
export const firstWordingSchema = z.strictObject(FIRST);

const LATER = Object.fromEntries(
  LATER_GROUNDS.map((name) => [name, z.string().optional()]),
) as Record<LaterGround, z.ZodOptional<z.ZodString>>;

/** The wording as it is written now. */
export const wordingSchema = z.strictObject({
  ...FIRST,
  attribution: z.array(
    z.strictObject({ rung: z.string(), who: z.string(), inferred: z.literal(true).optional() }),
  ),
  ...LATER,
  searches: z
    .array(
      z.strictObject({
        query: z.string().nullable(),
        language: z.string().nullable(),
        where: z.string(),
        date: z.string(),
        result: z.string(),
      }),
    )
    .min(1)
    .optional(),
});
export type Wording = z.infer<typeof wordingSchema>;

/**
 * The wording a claim has now.
 * @param passage SHA-256 of the passage it stands on, in hex
 * @param searches the searches it names, in its order
 */
export function wordingOf(claim: Claim, passage: string, searches: readonly Search[]): Wording {
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
    attribution: claim.attribution.map(({ rung, who, inferred }) => ({
      rung,
      who,
      ...(inferred ? { inferred } : {}),
    })),
    passage,
    finding,
    gist,
    rationale,
    looked,
    evidence: claim.evidence.map(({ work, relation, says }) => ({ work, relation, says })),
    ...Object.fromEntries(
      LATER_GROUNDS.flatMap((name) => (claim[name] === undefined ? [] : [[name, claim[name]]])),
    ),
    ...(searches.length === 0 ? {} : { searches: searches.map(madeSearch) }),
  };
}

/** The digest a citation names. */
export const wordingDigest = (wording: Wording, digest: Digest): string =>
  digest(canonicalJson(wording));

/** What was published of each claim, and how its wording now stands to that. */
import { capitalised } from '../text/capital.ts';
import type { Digest } from './digest.ts';
import type { Row } from './read.ts';
import { type Wording, wordingDigest } from './wording.ts';

/** Revisions of each claim, oldest first. */
export function revisionsByClaim(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byClaim = new Map<string, Row[]>();
  for (const row of rows)
    byClaim.set(row.wording.claim, [...(byClaim.get(row.wording.claim) ?? []), row]);
  return byClaim;
}

/** A reason as a sentence of its own: with a capital, and a full stop where no mark ends it. */
export const reasonInWords = ({ reason }: Pick<Row, 'reason'>): string =>
  `${capitalised(reason)}${/[.!?”]$/u.test(reason) ? '' : '.'}`;

/** How a claim stands to its last revision: as published, changed since, or not published yet. */
export type Standing = 'released' | 'changed' | 'new';

/** A claim's revision: the number its wording has, or will have once it is released, and the digest of that wording. */
export interface Revised {
  standing: Standing;
  revision: number;
  digest: string;
  /** All that was published of it, oldest first. */
  revisions: readonly Row[];
}

/** @param revisions all that was published of the claim, oldest first */
export function revised(wording: Wording, revisions: readonly Row[], digest: Digest): Revised {
  const now = wordingDigest(wording, digest);
  const last = revisions.at(-1);
  if (last?.digest === now)
    return { standing: 'released', revision: last.revision, digest: now, revisions };
  return {
    standing: last ? 'changed' : 'new',
    revision: (last?.revision ?? 0) + 1,
    digest: now,
    revisions,
  };
}

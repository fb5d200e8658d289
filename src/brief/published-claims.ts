/** The claims of this brief as they are published, each made once, and what of them replaced an earlier revision. */
import { EDITION } from '../edition.ts';
import type { Row } from '../model/ledger/read.ts';
import { type PublishedClaim, publishClaims } from '../model/published-claim.ts';
import { brief, published } from './brief.ts';
import { digestOf } from './texts.ts';

let made: { of: object; claims: PublishedClaim[]; byId: Map<string, PublishedClaim> } | undefined;

function all() {
  const graph = brief();
  if (made?.of !== graph) {
    const claims = publishClaims(graph, published().rows, EDITION, digestOf);
    made = { of: graph, claims, byId: new Map(claims.map((claim) => [claim.id, claim])) };
  }
  return made;
}

/** Every claim, in the order of the brief. */
export const publishedClaims = (): readonly PublishedClaim[] => all().claims;

/** @throws Error where there is no claim with this id */
export function publishedClaim(id: string): PublishedClaim {
  const claim = all().byId.get(id);
  if (claim === undefined) throw new Error(`There is no claim "${id}".`);
  return claim;
}

/** A revision that replaced another one. */
export type Replacement = Row & { before: Row };
/**
 * What a reader who cited an earlier wording has to know: replacements of the newest release first, and within a release
 * in the order of the claims.
 */
export function replacements(): Replacement[] {
  const { releases, rows } = published();
  const replacing = Map.groupBy(
    rows.flatMap((row) => {
      const before = publishedClaim(row.wording.claim).revisions[row.revision - 2];
      return before ? [{ ...row, before }] : [];
    }),
    ({ release }) => release,
  );
  return releases.toReversed().flatMap(({ version }) => replacing.get(version) ?? []);
}

/** What was published of each claim, for pages and data files. */
import type { ClaimNode } from '../model/brief.ts';
import { type Revised, revised, revisionsByClaim } from '../model/ledger/history.ts';
import type { Row } from '../model/ledger/read.ts';
import { wordingOf } from '../model/ledger/wording.ts';
import { published } from './brief.ts';
import { digestOf } from './texts.ts';

let byClaim: ReadonlyMap<string, readonly Row[]> | undefined;

/** All that was published of a claim, oldest first; nothing before its first release. */
export function revisionsOf(id: string): readonly Row[] {
  byClaim ??= revisionsByClaim(published().rows);
  return byClaim.get(id) ?? [];
}

/** How a claim stands to what was published of it. */
export const revisedClaim = (claim: ClaimNode): Revised =>
  revised(wordingOf(claim, claim.locus.sha256, claim.searched), revisionsOf(claim.id), digestOf);

/** Revisions that replaced another, those of the newest release first and within it in the order of the claims: what a reader who cited before has to know. */
export function changes(): Row[] {
  const { releases, rows } = published();
  const replacing = Map.groupBy(
    rows.filter(({ revision }) => revision > 1),
    ({ release }) => release,
  );
  return releases.toReversed().flatMap(({ version }) => replacing.get(version) ?? []);
}

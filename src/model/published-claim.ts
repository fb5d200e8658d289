/**
 * All that is published of a claim, made in one place: pages, data files, the search and citations read it, and none of
 * them works out a revision, a digest, a record or a citation again.
 */
import { claimPath } from './address.ts';
import type { Brief, ClaimNode } from './brief.ts';
import { claimItem } from './citation/claim-item.ts';
import type { CslItem, Edition } from './citation/item.ts';
import { type ClaimRecord, claimRecordOf } from './claim-record.ts';
import type { Digest } from './ledger/digest.ts';
import { type Revised, revised, revisionsByClaim } from './ledger/history.ts';
import type { Row } from './ledger/read.ts';
import { type Wording, wordingOf } from './ledger/wording.ts';

/** A claim with its wording, the revision and digest of that, and everything that is published under them. */
export interface PublishedClaim extends ClaimNode, Revised {
  wording: Wording;
  /** A citation names released revisions only; a wording that is not released yet may still change. */
  released: boolean;
  /** When that revision was released, as an ISO date; not before. */
  date?: string;
  /** Its permalink. */
  url: string;
  /** As the data files give it. */
  record: ClaimRecord;
  /** As it is cited. */
  item: CslItem;
}

function publish(
  claim: ClaimNode,
  revisions: readonly Row[],
  edition: Edition,
  digest: Digest,
): PublishedClaim {
  const wording = wordingOf(claim, claim.locus.sha256, claim.searched);
  const own = revised(wording, revisions, digest);
  const released = own.standing === 'released';
  const date = released ? revisions.at(-1)?.date : undefined;
  const cited = { ...claim, ...own, released, ...(date === undefined ? {} : { date }) };
  return {
    ...cited,
    wording,
    url: edition.permalink(claimPath(claim.id)),
    record: claimRecordOf(cited, edition.permalink),
    item: claimItem(cited, edition),
  };
}

/**
 * The claims of a brief as they are published, in its order.
 * @param rows the verified ledger
 * @param digest SHA-256 as citations print it
 */
export function publishClaims(
  { claims }: Pick<Brief, 'claims'>,
  rows: readonly Row[],
  edition: Edition,
  digest: Digest,
): PublishedClaim[] {
  const byClaim = revisionsByClaim(rows);
  return claims.map((claim) => publish(claim, byClaim.get(claim.id) ?? [], edition, digest));
}

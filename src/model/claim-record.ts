/** A claim as the public data files give it (the contract of `/data/claims.json`). */
import { articlePath, claimPath, type Permalink } from './address.ts';
import type { ClaimNode } from './brief.ts';
import type { Revised } from './ledger/history.ts';
import { LATER_GROUNDS, type LaterGround } from './schema/grounds.ts';
import { madeSearch } from './schema/search.ts';

/** The public form of a claim. Keys stand in the order the contract gives. */
export function claimRecordOf(
  claim: ClaimNode & Revised & { released: boolean },
  permalink: Permalink,
) {
  const { start, end, sha256, paragraph, begins, ends } = claim.locus;
  return {
    id: claim.id,
    url: permalink(claimPath(claim.id)),
    revision: claim.revision,
    digest: claim.digest,
    released: claim.released,
    status: claim.status,
    ...(claim.withdrawn ? { withdrawn: claim.withdrawn } : {}),
    article: claim.article,
    kind: claim.kind,
    statement: claim.statement,
    hedge: claim.hedge,
    ...(claim.unhedged ? { unhedged: claim.unhedged } : {}),
    attribution: claim.attribution,
    passage: { start, end, sha256, paragraph, begins, ends },
    appearance: `${permalink(articlePath(claim.article))}#${claim.id}`,
    finding: claim.finding,
    gist: claim.gist,
    rationale: claim.rationale,
    ...(Object.fromEntries(LATER_GROUNDS.map((name) => [name, claim[name] ?? null])) as Record<
      LaterGround,
      string | null
    >),
    ...(claim.looked ? { looked: claim.looked } : {}),
    searches: claim.searched.map(madeSearch),
    evidence: claim.evidence,
    relations: claim.relations,
    wordings: claim.wordings.map(({ claims: _, ...wording }) => wording),
    origins: claim.roots.length,
    lineages: claim.roots,
    questions: claim.questions,
    topics: claim.topics,
    places: claim.places,
    entities: claim.entities,
    quantities: claim.quantities,
    dates: claim.dates,
    flags: claim.allFlags,
    articleFlags: claim.articleFlags,
    reviewed: claim.reviewed,
  };
}
export type ClaimRecord = ReturnType<typeof claimRecordOf>;

/** What a saved list of results needs of each claim beyond the search table: its revision, its digest, when it was released. */
import { brief } from '../../brief/brief.ts';
import { citedClaim, EDITION } from '../../brief/citation.ts';
import { revisionsOf } from '../../brief/ledger.ts';
import { shortDigest } from '../../model/ledger/digest.ts';
import type { CitationTable } from '../../model/search/export.ts';

export const GET = () => {
  const { key, name, version, released } = EDITION;
  const claims = brief().claims.map((claim): CitationTable['claims'][number] => {
    const { revision, digest, date } = citedClaim(claim);
    const { withdrawn: why, finding, gist } = claim;
    return why
      ? [revision, digest, date ?? '', { why, finding, gist }]
      : [revision, digest, date ?? ''];
  });
  const earlier = brief().claims.flatMap((claim, n) =>
    revisionsOf(claim.id)
      .filter(({ digest }) => digest !== claims[n]?.[1])
      .map(({ digest }): CitationTable['earlier'][number] => [n, shortDigest(digest)]),
  );
  return new Response(
    JSON.stringify({ key, name, version, released, claims, earlier } satisfies CitationTable),
  );
};

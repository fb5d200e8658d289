/** What a saved list of results needs of each claim beyond the search table: its revision, its digest, when it was released. */
import { brief } from '../../brief/brief.ts';
import { citedClaim, EDITION } from '../../brief/citation.ts';
import type { CitationTable } from '../../model/search/export.ts';

export const GET = () => {
  const { name, version, released } = EDITION;
  const claims = brief().claims.map((claim): CitationTable['claims'][number] => {
    const { revision, digest, date } = citedClaim(claim);
    return claim.withdrawn ? [revision, digest, date ?? '', claim.withdrawn] : [revision, digest, date ?? ''];
  });
  return new Response(JSON.stringify({ name, version, released, claims } satisfies CitationTable));
};

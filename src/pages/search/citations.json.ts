/** What a saved list of results needs of each claim beyond the search table: its revision, its digest, when it was released. */
import { publishedClaims } from '../../brief/published-claims.ts';
import { EDITION } from '../../edition.ts';
import { shortDigest } from '../../model/ledger/digest.ts';
import type { CitationTable } from '../../model/search/export.ts';

export const GET = () => {
  const { key, name, version, released } = EDITION;
  const claims = publishedClaims();
  const table: CitationTable = {
    key,
    name,
    version,
    released,
    revisions: claims.map(({ revision }) => revision),
    digests: claims.map(({ digest }) => digest),
    dates: claims.map(({ date = '' }) => date),
    withdrawn: Object.fromEntries(
      claims.flatMap(({ withdrawn: why, finding, gist }, n) =>
        why ? [[n, { why, finding, gist }]] : [],
      ),
    ),
    earlier: claims.flatMap(({ revisions, digest: current }, n) =>
      revisions
        .filter(({ digest }) => digest !== current)
        .map(({ digest }): CitationTable['earlier'][number] => [n, shortDigest(digest)]),
    ),
  };
  return Response.json(table);
};

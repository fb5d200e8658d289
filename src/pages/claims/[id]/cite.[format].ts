/** The citation of a claim as files (`/claims/<id>/cite.bib`, `cite.ris`, `cite.json`). */
import type { APIRoute } from 'astro';
import { brief } from '../../../brief/brief.ts';
import { publishedClaim } from '../../../brief/published-claims.ts';
import { CITATION_FILES, type CitationFormat } from '../../../model/citation/files.ts';
import { contentType } from '../../../model/media-types.ts';

export const getStaticPaths = () =>
  brief().claims.flatMap(({ id }) =>
    Object.keys(CITATION_FILES).map((format) => ({ params: { id, format } })),
  );

export const GET: APIRoute = ({ params }) => {
  const { write } = CITATION_FILES[params.format as CitationFormat];
  return new Response(write([publishedClaim(params.id as string).item]), {
    headers: { 'Content-Type': contentType(`cite.${params.format}`) },
  });
};

/** The bibliography as files (`/data/works.bib`, `works.ris`, `works.json`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { cite } from '../../brief/citation.ts';
import { CITATION_FILES, type CitationFormat } from '../../model/citation/files.ts';

export const getStaticPaths = () =>
  Object.keys(CITATION_FILES).map((format) => ({ params: { format } }));

export const GET: APIRoute = ({ params }) => {
  const { type, write } = CITATION_FILES[params.format as CitationFormat];
  return new Response(write(brief().works.map(cite.work)), { headers: { 'Content-Type': type } });
};

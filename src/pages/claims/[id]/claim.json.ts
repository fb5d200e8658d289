/** One claim as the data files give it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { brief } from '../../../brief/brief.ts';
import { publishedClaim } from '../../../brief/published-claims.ts';

export const getStaticPaths: GetStaticPaths = () =>
  brief().claims.map((claim) => ({ params: { id: claim.id } }));
export const GET: APIRoute = ({ params }) =>
  Response.json(publishedClaim(params.id as string).record);

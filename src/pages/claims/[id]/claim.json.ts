/** One claim as the data files give it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { brief } from '../../../brief/brief.ts';
import { claimRecord } from '../../../brief/claim-record.ts';

export const getStaticPaths: GetStaticPaths = () =>
  brief().claims.map((claim) => ({ params: { id: claim.id } }));
export const GET: APIRoute = ({ params }) =>
  Response.json(claimRecord(brief().claim(params.id as string)));

/** All claims as W3C Web Annotations (`/data/claims.jsonld`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { claimRecord } from '../../brief/claim-record.ts';
import { annotationCollection } from '../../model/export/annotations.ts';

export const GET: APIRoute = () => {
  const { claims, article } = brief();
  const collection = annotationCollection(
    claims.map((claim) => ({ claim, article: article(claim.article), record: claimRecord(claim) })),
    EDITION,
  );
  return new Response(`${JSON.stringify(collection)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
};

/** All claims as a flat table (`/data/claims.csv`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { claimRecord } from '../../brief/claim-record.ts';
import { CLAIM_COLUMNS } from '../../model/export/claims.ts';
import { csvFile } from '../../model/export/csv.ts';
import { tableCsv } from '../../model/export/table.ts';

export const GET: APIRoute = () => {
  const { claims, article } = brief();
  const rows = claims.map((claim) => ({
    claim,
    article: article(claim.article),
    record: claimRecord(claim),
  }));
  return new Response(csvFile(tableCsv(CLAIM_COLUMNS, rows)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

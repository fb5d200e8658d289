/** All claims (`/data/claims.json`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { claimRecord } from '../../brief/claim-record.ts';
import { editionRecord } from '../../model/export/edition.ts';

export const GET: APIRoute = () =>
  Response.json({ brief: editionRecord(EDITION), claims: brief().claims.map(claimRecord) });

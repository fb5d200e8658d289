/** All claims (`/data/claims.json`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { claimRecord } from '../../brief/claim-record.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TAGLINE, TITLE } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json({
    brief: { title: `${TITLE}: ${TAGLINE}`, version: RELEASE.version, released: RELEASE.date, license: LICENSE.url, url: permalink('') },
    claims: brief().claims.map(claimRecord),
  });

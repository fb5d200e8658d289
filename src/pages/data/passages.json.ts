/** What `/verify/` compares a reader's copy with (`/data/passages.json`): ranges, digests, first and last words, claims. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { soughtArticle } from '../../model/verify/record.ts';
import { RELEASE } from '../../release.ts';
import { permalink } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json({
    brief: { version: RELEASE.version, released: RELEASE.date, url: permalink('verify/') },
    articles: brief().articles.map(soughtArticle),
  });

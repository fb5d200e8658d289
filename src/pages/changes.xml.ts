/** Releases and changed claims as an Atom feed (`/changes.xml`). */
import type { APIRoute } from 'astro';
import { brief, published } from '../brief/brief.ts';
import { changesFeed } from '../model/ledger/feed.ts';
import { contentType } from '../model/media-types.ts';
import { RELEASE } from '../release.ts';
import { LICENSE, permalink, TITLE } from '../site.ts';

export const GET: APIRoute = () => {
  const { releases, rows } = published();
  const publisherOf = (claim: string): string =>
    brief().article(brief().claim(claim).article).publisher;
  const feed = changesFeed(
    { releases, rows, publisherOf },
    { title: TITLE, rights: LICENSE.name, date: RELEASE.date },
    permalink,
  );
  return new Response(feed, { headers: { 'Content-Type': contentType('changes.xml') } });
};

/** Releases and changed claims as an Atom feed (`/changes.xml`). */
import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { brief, published } from '../brief/brief.ts';
import { changesFeed } from '../model/ledger/feed.ts';
import { contentType } from '../model/media-types.ts';
import { RELEASE } from '../release.ts';
import { LICENSE, permalink, SITE, TITLE } from '../site.ts';

/** A UUID of our own kind (RFC 9562, version 8) made of the key of the brief and a path: it outlives a change of address. */
function known(path: string): string {
  const hex = createHash('sha256').update(`${SITE.key}/${path}`).digest('hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join('-')}`;
}

export const GET: APIRoute = () => {
  const { releases, rows } = published();
  const publisherOf = (claim: string): string =>
    brief().article(brief().claim(claim).article).publisher;
  const feed = changesFeed(
    { releases, rows, publisherOf },
    { title: TITLE, rights: LICENSE.name, date: RELEASE.date },
    { permalink, known },
  );
  return new Response(feed, { headers: { 'Content-Type': contentType('changes.xml') } });
};

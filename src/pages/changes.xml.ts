/** Releases and changed claims as an Atom feed (`/changes.xml`). */
import type { APIRoute } from 'astro';
import { published } from '../brief/brief.ts';
import { changesFeed } from '../model/ledger/feed.ts';
import { RELEASE } from '../release.ts';
import { LICENSE, permalink, TITLE } from '../site.ts';

export const GET: APIRoute = () => {
  const { releases, rows } = published();
  return new Response(changesFeed(releases, rows, { title: TITLE, rights: LICENSE.name, date: RELEASE.date }, permalink), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};

/**
 * The service worker. Keeps one edition of the brief whole in a cache and answers from it, so that
 * every page comes with the style, scripts and data of its own edition; goes to the network for
 * whatever is not there. A newer edition is brought beside the old one and waits until a reader
 * asks for it or the last tab is closed. As soon as the host has a newer one, whether it can be
 * saved or not, pages are read over the network where there is one: what has been withdrawn or
 * corrected does not go on standing.
 */
import { isReadOnline, notSavedPage } from '../../model/offline/not-saved.ts';
import { isOutdated, PATIENCE, within } from './newer.ts';
import { discard, isPublished, mend, noteOldTabs, save, tidy } from './save.ts';
import { type Fetching, worker } from './scope.ts';
import { kept, pathOf, urlOf } from './store.ts';

/** What the network gives, where it gives a page or a file and does not take too long. */
async function overNetwork(request: Request): Promise<Response | undefined> {
  const response = await within(PATIENCE, fetch(request)).catch(() => undefined);
  return response && (response.ok || response.type === 'opaqueredirect') ? response : undefined;
}

async function answer({
  request,
  waitUntil,
}: {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
}): Promise<Response> {
  const { url, mode } = request;
  const [found, outdated] = await Promise.all([kept(url), isOutdated(request)]);
  if (found) return (outdated && (await overNetwork(request.clone()))) || found;
  waitUntil(mend());
  try {
    return await fetch(request);
  } catch (error) {
    if (mode !== 'navigate') throw error;
    const { origin, pathname, search } = new URL(url);
    // Hosts send a folder's address without its slash to the one with it.
    if (/\/[^/.]+$/u.test(pathname) && (await kept(`${origin}${pathname}/`)))
      return Response.redirect(`${pathname}/${search}`);
    const unsaved = isReadOnline(pathOf(url));
    const none = unsaved || !(await isPublished(url)) ? await kept(urlOf('404.html')) : undefined;
    if (!none) throw error;
    if (unsaved)
      return new Response(notSavedPage(await none.text()), { status: 503, headers: none.headers });
    return new Response(none.body, { status: 404, headers: none.headers });
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(
    save().catch(async (error) => {
      await discard();
      throw error;
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    noteOldTabs()
      .catch(() => undefined)
      .then(() => worker.clients.claim())
      .then(tidy)
      .catch(() => undefined),
  );
});

worker.addEventListener('message', (event) => {
  if (event.data === 'show') event.waitUntil(worker.skipWaiting());
  if (event.data === 'save') event.waitUntil(save().catch(() => undefined));
});

const isOurs = ({ method, url, headers }: Request): boolean =>
  method === 'GET' && url.startsWith(worker.registration.scope) && !headers.has('range');

worker.addEventListener('fetch', (event: Fetching) => {
  if (!isOurs(event.request)) return;
  event.respondWith(answer({ request: event.request, waitUntil: (work) => event.waitUntil(work) }));
  if (event.request.mode === 'navigate') event.waitUntil(tidy().catch(() => undefined));
});

/**
 * The service worker. Keeps one edition of the brief whole in a cache and answers from it, so that every page comes with
 * the style, scripts and data of its own edition; goes to the network for whatever is not there. A newer edition is
 * brought beside the old one and waits until a reader asks for it or the last tab is closed.
 */
import { discard, isPublished, mend, noteOldTabs, save, tidy } from './save.ts';
import { type Fetching, worker } from './scope.ts';
import { kept, urlOf } from './store.ts';

async function answer({
  request,
  waitUntil,
}: {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
}): Promise<Response> {
  const { url, mode } = request;
  const found = await kept(url);
  if (found) return found;
  waitUntil(mend());
  try {
    return await fetch(request);
  } catch (error) {
    if (mode !== 'navigate') throw error;
    const { origin, pathname, search } = new URL(url);
    // Hosts send a folder's address without its slash to the one with it.
    if (/\/[^/.]+$/u.test(pathname) && (await kept(`${origin}${pathname}/`)))
      return Response.redirect(`${pathname}/${search}`);
    const none = (await isPublished(url)) ? undefined : await kept(urlOf('404.html'));
    if (!none) throw error;
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

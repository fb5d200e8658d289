/** Fills the cache of this edition: all of it or nothing, and only with the bytes the manifest names. */
import {
  type KeptFile,
  type Manifest,
  OLD_TABS,
  type Pack,
  plan,
  SAVED,
  type Saved,
} from '../../model/offline/manifest.ts';
import { putBack } from '../../model/offline/repeats.ts';
import { sizeInWords } from '../../model/offline/size.ts';
import { tabs, worker } from './scope.ts';
import { digestOf, entry, keyOf, OWN, others, recall, STAMP, sound, urlOf } from './store.ts';

/** Why an edition could not be saved; pages put it in words. */
type Why = 'space' | 'changed' | 'network';
class Failed extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

const AT_ONCE = 6;
/** Runs the work on all items, a few at a time. */
async function each<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = [...items];
  const lane = async () => {
    for (let item = rest.shift(); item !== undefined; item = rest.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}

async function get(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(urlOf(address), { cache, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (!response) throw new Failed('network');
  if (!response.ok) throw new Failed(response.status < 500 ? 'changed' : 'network');
  return response;
}

/** A file from the browser's own cache where that is the right one, else from the server. */
async function getFile(address: string, digest: string): Promise<ArrayBuffer> {
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await (await get(address, cache)).arrayBuffer();
    if ((await digestOf(bytes)) === digest) return bytes;
  }
  throw new Failed('changed');
}

/** The headers with which the host protects its pages: a page that comes from the cache keeps them. */
async function policyOfHost(): Promise<Record<string, string>> {
  const answer = await fetch(urlOf(''), { method: 'HEAD', cache: 'no-store' }).catch(
    () => undefined,
  );
  return Object.fromEntries(
    [...(answer?.headers ?? [])].filter(([name]) =>
      /^(?:content-security|permissions|referrer|cross-origin|x-frame|x-content)-/u.test(name),
    ),
  );
}

async function unpack(
  { path, first, count }: Pack,
  { files }: Manifest,
  put: (file: KeptFile, bytes: ArrayBuffer) => Promise<void>,
): Promise<void> {
  const { body } = await get(path, 'default');
  const short = await new Response(body?.pipeThrough(new DecompressionStream('deflate')))
    .arrayBuffer()
    .catch(() => Promise.reject(new Failed('changed')));
  const packed = files.slice(first, first + count);
  const run = putBack(
    new Uint8Array(short),
    packed.reduce((sum, file) => sum + file[2], 0),
  );
  let at = 0;
  const cut = packed.map((file) => {
    at += file[2];
    return [file, run.buffer.slice(at - file[2], at)] as const;
  });
  await each(cut, AT_ONCE, async ([file, part]) => {
    if ((await digestOf(part)) !== file[1]) throw new Failed('changed');
    await put(file, part);
  });
}

async function fill(): Promise<void> {
  const bytes = await getFile(STAMP.path, STAMP.digest);
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(bytes));
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < manifest.bytes) throw new Failed('space');
  const cache = await caches.open(OWN);
  const policy = await policyOfHost();
  const put = async ([address, digest]: KeptFile, bytes: ArrayBuffer) =>
    cache.put(urlOf(address), await entry(address, digest, bytes, policy));

  // What an older edition, or an attempt that was cut short, has already brought is not fetched again.
  const sources = [OWN, ...(await others())];
  const missing: number[] = [];
  await each([...manifest.files.entries()], AT_ONCE, async ([index, [address, digest]]) => {
    for (const name of sources) {
      const found = await caches.match(urlOf(address), { cacheName: name });
      if (found?.headers.get('etag') !== `"${digest}"`) continue;
      if (!(await sound(found.clone()))) continue;
      if (name !== OWN) await cache.put(urlOf(address), found);
      return;
    }
    missing.push(index);
  });
  const { packs, single } = plan(
    manifest,
    missing.sort((a, b) => a - b),
    'DecompressionStream' in self,
  );
  for (const pack of packs) await unpack(pack, manifest, put);
  await each(
    single.map((index) => manifest.files[index] as KeptFile),
    AT_ONCE,
    async (file) => put(file, await getFile(file[0], file[1])),
  );

  await cache.put(urlOf(STAMP.path), await entry(STAMP.path, STAMP.digest, bytes));
  const saved: Saved = {
    ...manifest.edition,
    size: sizeInWords(manifest.bytes),
    saved: new Date().toISOString(),
  };
  await cache.put(urlOf(SAVED), new Response(JSON.stringify(saved)));
}

const tell = async (outcome: Why | 'saved'): Promise<void> => {
  for (const tab of await tabs()) tab.postMessage({ offline: outcome });
};

const reasonOf = (error: unknown): Why =>
  error instanceof Failed ? error.why : error instanceof TypeError ? 'network' : 'space';

/** @throws where the edition could not be saved whole; nothing older is touched then */
export async function save(): Promise<void> {
  try {
    if (await recall<Saved>(SAVED)) return;
    await fill();
    await tell('saved');
  } catch (error) {
    await tell(reasonOf(error));
    throw error;
  }
}

/** Leaves nothing behind of an edition that could not be saved and that no worker serves yet. */
export const discard = (): Promise<boolean> => caches.delete(OWN);

let mending: Promise<void> | undefined;
/** Looks once whether entries have gone from a cache that was whole, and brings them back if they can be had. */
export function mend(): Promise<void> {
  mending ??= (async () => {
    if (!(await recall<Saved>(SAVED))) return;
    const cache = await caches.open(OWN);
    const manifest = await recall<Manifest>(STAMP.path);
    const there = new Set((await cache.keys()).map(({ url }) => url));
    if (manifest?.files.every(([address]) => there.has(urlOf(address)))) return;
    await cache.delete(urlOf(SAVED));
    await fill();
    await tell('saved');
  })().catch(() => undefined);
  return mending;
}

/** Whether this edition has a page there, or may have: what has been lost from the cache is not said to be nowhere. */
export async function isPublished(url: string): Promise<boolean> {
  const manifest = await recall<Manifest>(STAMP.path);
  return (
    !manifest || manifest.part || manifest.files.some(([address]) => urlOf(address) === keyOf(url))
  );
}

/** Removes the caches of other editions as soon as no tab shows a page of theirs and none is about to take over. */
export async function tidy(): Promise<void> {
  const old = await others();
  if (old.length === 0 || worker.registration.installing || worker.registration.waiting) return;
  const showing = new Set(await recall<string[]>(OLD_TABS));
  if ((await tabs()).some(({ id }) => showing.has(id))) return;
  for (const name of old) await caches.delete(name);
}

/** Notes which tabs show pages of an older edition at the moment this one takes over. */
export async function noteOldTabs(): Promise<void> {
  if ((await others()).length === 0) return;
  const ids = (await tabs()).map(({ id }) => id);
  await (await caches.open(OWN)).put(urlOf(OLD_TABS), new Response(JSON.stringify(ids)));
}

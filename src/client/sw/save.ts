/**
 * Fills the cache of this edition: all of it or nothing, and only with the bytes the manifest
 * names.
 */
import { isPacked } from '../../model/offline/files.ts';
import {
  type KeptFile,
  MANIFEST,
  type Manifest,
  OLD_TABS,
  type Piece,
  published,
  SAVED,
  type Saved,
  wantsPack,
} from '../../model/offline/manifest.ts';
import { type Pack, readPack } from '../../model/offline/pack.ts';
import { sizeInWords } from '../../model/offline/size.ts';
import { hideStamps } from '../../model/offline/stamps.ts';
import { tabs, worker } from './scope.ts';
import {
  DEFLATED,
  deflate,
  digestOf,
  type Edition,
  edition,
  fileAt,
  forget,
  inflate,
  OWN,
  others,
  packKey,
  pieceKey,
  recall,
  STAMP,
  urlOf,
} from './store.ts';

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

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What is published at an address, from the browser's own cache where that is the right one, else
 * from the server.
 * @param read gives the bytes whose digest is known
 */
async function fetched(
  address: string,
  digest: string,
  read: (body: Bytes) => Bytes | Promise<Bytes> = (body) => body,
): Promise<Bytes> {
  for (const cache of ['default', 'reload'] as const) {
    const body = await (await get(address, cache)).arrayBuffer();
    const bytes = await Promise.resolve(new Uint8Array(body))
      .then(read)
      .catch(() => undefined);
    if (bytes && (await digestOf(bytes)) === digest) return bytes;
  }
  throw new Failed('changed');
}

/**
 * The headers with which the host protects its pages: a page that comes from the cache keeps them.
 */
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

/** A piece that is needed, and the file it is of. */
interface Needed {
  piece: Piece;
  file: KeptFile;
}

/**
 * A small file comes from its own address, a part of a large one from where the parts are
 * published.
 */
const fetchPiece = (
  { piece: [digest], file: [address, ...pieces] }: Needed,
  { edition: release }: Manifest,
): Promise<Bytes> =>
  pieces.length > 1
    ? fetched(published(digest), digest, inflate)
    : fetched(address, digest, (body) => hideStamps(address, body, release));

/** A piece as it is kept beside the pack: deflated where that is shorter. */
async function entry(bytes: Bytes): Promise<Response> {
  const short = await deflate(bytes);
  return short.length < bytes.length
    ? new Response(short, { headers: { [DEFLATED]: '1' } })
    : new Response(bytes);
}

/** Everything a manifest names, each piece once. */
const neededFor = ({ files }: Manifest): Needed[] => [
  ...new Map(
    files.flatMap((file) =>
      file.slice(1).map((piece) => [piece[0] as string, { piece: piece as Piece, file }]),
    ),
  ).values(),
];

/**
 * Brings a pack into the cache of this edition: a new one where much has changed, else those that
 * are on the device.
 * @returns what it is asked for its pieces
 */
async function takePacks(
  cache: Cache,
  manifest: Manifest,
  needed: readonly Needed[],
  there: readonly Edition[],
): Promise<Pack[]> {
  const old = there.flatMap(({ packs }) => packs);
  const lacking = needed
    .filter(
      ({ file, piece: [digest] }) => isPacked(file[0]) && !old.some(({ pack }) => pack.has(digest)),
    )
    .map(({ piece }) => piece);
  if (wantsPack(manifest, lacking)) {
    const [digest] = manifest.pack;
    const bytes = await fetched(published(digest), digest);
    await cache.put(packKey(digest), new Response(bytes));
    return [readPack(await inflate(bytes))];
  }
  const used = old.filter(({ pack }) => needed.some(({ piece: [digest] }) => pack.has(digest)));
  for (const { key } of used) {
    const found = await caches.match(key);
    if (found) await cache.put(key, found);
  }
  return used.map(({ pack }) => pack);
}

/** As many bytes as a cache holds. */
async function sizeOf(cache: Cache): Promise<number> {
  let size = 0;
  for (const key of await cache.keys()) size += (await (await cache.match(key))?.blob())?.size ?? 0;
  return size;
}

async function fill(): Promise<void> {
  const bytes = await fetched(STAMP.path, STAMP.digest);
  const manifest: Manifest = JSON.parse(new TextDecoder().decode(bytes));
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota - usage < manifest.bytes) throw new Failed('space');
  const cache = await caches.open(OWN);
  await cache.put(urlOf(MANIFEST), new Response(bytes, { headers: await policyOfHost() }));

  // What an older edition, or an attempt that was cut short, has already brought is not fetched
  // again.
  forget(OWN);
  const there = (await Promise.all([OWN, ...(await others())].map(edition))).filter(
    (found) => found !== undefined,
  );
  const needed = neededFor(manifest);
  const packs = await takePacks(cache, manifest, needed, there);
  const beside = needed.filter(({ piece: [digest] }) => !packs.some((pack) => pack.has(digest)));
  await each(beside, AT_ONCE, async (one) => {
    const [digest] = one.piece;
    for (const { piece } of there) {
      const found = await piece(digest);
      if (found) return cache.put(pieceKey(digest), await entry(found));
    }
    return cache.put(pieceKey(digest), await entry(await fetchPiece(one, manifest)));
  });

  forget(OWN);
  const saved: Saved = {
    ...manifest.edition,
    size: sizeInWords(await sizeOf(cache)),
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
export async function discard(): Promise<void> {
  await caches.delete(OWN);
  forget(OWN);
}

let mending: Promise<void> | undefined;
/**
 * Looks once whether entries have gone from a cache that was whole, and brings them back if they
 * can be had.
 */
export function mend(): Promise<void> {
  mending ??= (async () => {
    if (!(await recall<Saved>(SAVED))) return;
    forget(OWN);
    const own = await edition(OWN);
    const isThere = ({ piece: [digest] }: Needed): boolean | undefined =>
      own?.beside.has(pieceKey(digest)) || own?.packs.some(({ pack }) => pack.has(digest));
    if (own && neededFor(own.manifest).every(isThere)) return;
    await (await caches.open(OWN)).delete(urlOf(SAVED));
    await fill();
    await tell('saved');
  })().catch(() => undefined);
  return mending;
}

/**
 * Whether this edition has a page there, or may have: what has been lost from the cache is not said
 * to be nowhere.
 */
export async function isPublished(url: string): Promise<boolean> {
  const own = await edition(OWN);
  return !own || own.manifest.part === true || fileAt(own, url) !== undefined;
}

/**
 * Removes the caches of other editions as soon as no tab shows a page of theirs and none is about
 * to take over.
 */
export async function tidy(): Promise<void> {
  const old = await others();
  if (old.length === 0 || worker.registration.installing || worker.registration.waiting) return;
  const showing = new Set(await recall<string[]>(OLD_TABS));
  if ((await tabs()).some(({ id }) => showing.has(id))) return;
  for (const name of old) {
    await caches.delete(name);
    forget(name);
  }
}

/** Notes which tabs show pages of an older edition at the moment this one takes over. */
export async function noteOldTabs(): Promise<void> {
  if ((await others()).length === 0) return;
  const ids = (await tabs()).map(({ id }) => id);
  await (await caches.open(OWN)).put(urlOf(OLD_TABS), new Response(JSON.stringify(ids)));
}

/**
 * The caches of this site, one an edition: its manifest, its pack, and beside the pack each piece
 * that is not in it. Whatever is read is held against its digest.
 */
import { contentType } from '../../model/media-types.ts';
import { addressOf } from '../../model/offline/files.ts';
import {
  cachePrefix,
  DIGEST_BYTES,
  type KeptFile,
  MANIFEST,
  type Manifest,
  type Stamp,
} from '../../model/offline/manifest.ts';
import { type Pack, readPack } from '../../model/offline/pack.ts';
import { showStamps } from '../../model/offline/stamps.ts';
import { worker } from './scope.ts';

/** Put here by the build. */
declare const OFFLINE: Stamp;
export const STAMP = OFFLINE;

const BASE = new URL(worker.registration.scope).pathname;
const PREFIX = cachePrefix(BASE);
/** The cache of this worker's edition. */
export const OWN = PREFIX + STAMP.build;

export const urlOf = (address: string): string => new URL(BASE + address, location.href).href;

type Bytes = Uint8Array<ArrayBuffer>;

export async function digestOf(bytes: BufferSource): Promise<string> {
  const start = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, DIGEST_BYTES);
  return btoa(String.fromCharCode(...start))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_');
}

const through = async (bytes: BodyInit, stream: GenericTransformStream): Promise<Bytes> =>
  new Uint8Array(
    await new Response(
      new Response(bytes).body?.pipeThrough(
        stream as ReadableWritablePair<Uint8Array, BufferSource>,
      ),
    ).arrayBuffer(),
  );
export const inflate = (bytes: BodyInit): Promise<Bytes> =>
  through(bytes, new DecompressionStream('deflate'));
export const deflate = (bytes: BodyInit): Promise<Bytes> =>
  through(bytes, new CompressionStream('deflate'));

/** Says in an entry that its bytes are deflated. */
export const DEFLATED = 'x-deflated';
/** What a pack, or a piece beside it, is kept under. */
const PACKS = 'offline/pack/';
const PIECES = 'offline/piece/';
export const packKey = (digest: string): string => urlOf(PACKS + digest);
export const pieceKey = (digest: string): string => urlOf(PIECES + digest);

/** One edition in its cache, as far as it is there. */
export interface Edition {
  manifest: Manifest;
  /**
   * The headers with which the host protects its pages: a page that comes from the cache keeps
   * them.
   */
  policy: Headers;
  packs: { key: string; pack: Pack }[];
  /** Keys of the pieces beside the packs. */
  beside: Set<string>;
  /** A piece whose bytes are those that were saved. */
  piece(digest: string): Promise<Bytes | undefined>;
}

async function packOf(cache: Cache, key: string): Promise<Edition['packs']> {
  const bytes = await (await cache.match(key))?.arrayBuffer();
  if (bytes && packKey(await digestOf(bytes)) === key)
    return [{ key, pack: readPack(await inflate(bytes)) }];
  await cache.delete(key);
  return [];
}

async function pieceOf(cache: Cache, digest: string): Promise<Bytes | undefined> {
  const found = await cache.match(pieceKey(digest));
  if (!found) return undefined;
  const stored = await found.arrayBuffer();
  const bytes = await (found.headers.has(DEFLATED) ? inflate(stored) : new Uint8Array(stored));
  if ((await digestOf(bytes)) === digest) return bytes;
  throw new Error('spoilt');
}

async function open(name: string): Promise<Edition | undefined> {
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const manifest = await cache.match(urlOf(MANIFEST));
  if (!manifest) return undefined;
  const keys = (await cache.keys()).map(({ url }) => url);
  const ofPacks = keys.filter((key) => key.startsWith(urlOf(PACKS)));
  const packs = (await Promise.all(ofPacks.map((key) => packOf(cache, key)))).flat();
  return {
    manifest: await manifest.json(),
    policy: manifest.headers,
    packs,
    beside: new Set(keys.filter((key) => key.startsWith(urlOf(PIECES)))),
    async piece(digest) {
      for (const { pack } of packs) {
        const bytes = pack.read(digest);
        if (bytes && (await digestOf(bytes)) === digest) return bytes;
      }
      return pieceOf(cache, digest).catch(async () => {
        await cache.delete(pieceKey(digest));
        return undefined;
      });
    },
  };
}

const opened = new Map<string, Promise<Edition | undefined>>();
/** What is in a cache; as this worker found it first, until it is told to forget it. */
export function edition(name: string): Promise<Edition | undefined> {
  const known = opened.get(name);
  if (known) return known;
  const found = open(name).catch(() => undefined);
  opened.set(name, found);
  return found;
}
export const forget = (name: string): boolean => opened.delete(name);

/** The caches of other editions, which tabs of these editions may still need. */
export const others = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);

/** The path of a page or file from the root of the site. */
export const pathOf = (url: string): string => new URL(url).pathname.slice(BASE.length);

/** What an edition has under an address: no query, and a page by its folder. */
export const fileAt = ({ manifest }: Edition, url: string): KeptFile | undefined => {
  const address = addressOf(pathOf(url));
  return manifest.files.find(([kept]) => kept === address);
};

/** The bytes of a file as they were published, if all of its pieces are there. */
async function bytesOf(whole: Edition, [address, ...pieces]: KeptFile): Promise<Bytes | undefined> {
  const found = await Promise.all(pieces.map(([digest]) => whole.piece(digest)));
  if (!found.every((piece) => piece !== undefined)) return undefined;
  const bytes = new Uint8Array(await new Blob(found).arrayBuffer());
  return showStamps(address, bytes, whole.manifest.edition);
}

async function from(name: string, url: string): Promise<Response | undefined> {
  const whole = await edition(name);
  const file = whole && fileAt(whole, url);
  const bytes = file && (await bytesOf(whole, file));
  if (!bytes) {
    // What has gone is looked for anew.
    if (file) forget(name);
    return undefined;
  }
  const type = contentType(file[0]);
  const headers = new Headers(type.startsWith('text/html') ? whole.policy : {});
  headers.set('content-type', type);
  return new Response(bytes, { headers });
}

/**
 * What is kept for an address, whatever its query: this edition's, else another's. A cache that
 * cannot be read is passed over.
 */
export async function kept(url: string): Promise<Response | undefined> {
  const own = await from(OWN, url).catch(() => undefined);
  if (own) return own;
  for (const name of await others().catch(() => [])) {
    const other = await from(name, url).catch(() => undefined);
    if (other) return other;
  }
  return undefined;
}

/** A small record kept beside the files of an edition. */
export async function recall<T>(address: string): Promise<T | undefined> {
  return (await caches.match(urlOf(address), { cacheName: OWN }))?.json();
}

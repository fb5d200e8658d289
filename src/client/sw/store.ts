/**
 * The caches of this site. Every entry is kept deflated where that is shorter, carries its digest as an entity tag and is
 * held against it whenever it is read.
 */
import { contentType } from '../../model/media-types.ts';
import { addressOf } from '../../model/offline/files.ts';
import { cachePrefix, DIGEST_BYTES, type Stamp } from '../../model/offline/manifest.ts';
import { worker } from './scope.ts';

/** Put here by the build. */
declare const OFFLINE: Stamp;
export const STAMP = OFFLINE;

const BASE = new URL(worker.registration.scope).pathname;
const PREFIX = cachePrefix(BASE);
/** The cache of this worker's edition. */
export const OWN = PREFIX + STAMP.build;

export const urlOf = (address: string): string => new URL(BASE + address, location.href).href;

export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const start = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, DIGEST_BYTES);
  return btoa(String.fromCharCode(...start))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .replace(/=+$/u, '');
}

/** Says in an entry that its bytes are deflated. */
const DEFLATED = 'x-deflated';

const through = (bytes: BodyInit, stream: GenericTransformStream): Promise<ArrayBuffer> =>
  new Response(
    new Response(bytes).body?.pipeThrough(stream as ReadableWritablePair<Uint8Array, BufferSource>),
  ).arrayBuffer();

/** The bytes of an entry as they were published. */
const bytesOf = async (found: Response): Promise<ArrayBuffer> => {
  const bytes = await found.arrayBuffer();
  return found.headers.has(DEFLATED) ? through(bytes, new DecompressionStream('deflate')) : bytes;
};

export async function entry(
  address: string,
  digest: string,
  bytes: ArrayBuffer,
  policy: HeadersInit = {},
): Promise<Response> {
  const type = contentType(address);
  const short =
    'CompressionStream' in self ? await through(bytes, new CompressionStream('deflate')) : bytes;
  const deflated = short.byteLength < bytes.byteLength;
  return new Response(deflated ? short : bytes, {
    headers: {
      ...(type.startsWith('text/html') ? policy : {}),
      'content-type': type,
      etag: `"${digest}"`,
      ...(deflated ? { [DEFLATED]: '1' } : {}),
    },
  });
}

/** @returns a copy of an entry if its bytes are still those that were saved */
export async function sound(found: Response): Promise<Response | undefined> {
  const bytes = await bytesOf(found).catch(() => undefined);
  const headers = new Headers(found.headers);
  headers.delete(DEFLATED);
  return bytes && headers.get('etag') === `"${await digestOf(bytes)}"`
    ? new Response(bytes, { headers, status: found.status })
    : undefined;
}

/** The caches of other editions, which tabs of these editions may still need. */
export const others = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);

/** What an entry is kept under: no query, and a page by its folder. */
export function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + addressOf(pathname);
}

/** The path of a page or file from the root of the site. */
export const pathOf = (url: string): string => new URL(url).pathname.slice(BASE.length);

async function from(name: string, key: string): Promise<Response | undefined> {
  try {
    const found = await caches.match(key, { cacheName: name });
    const whole = found && (await sound(found));
    if (found && !whole) await (await caches.open(name)).delete(key);
    return whole;
  } catch {
    return undefined;
  }
}

/** What is kept for an address, whatever its query: this edition's, else another's. A cache that cannot be read is passed over. */
export async function kept(url: string): Promise<Response | undefined> {
  const key = keyOf(url);
  const own = await from(OWN, key);
  if (own) return own;
  for (const name of await others().catch(() => [])) {
    const other = await from(name, key);
    if (other) return other;
  }
  return undefined;
}

/** A small record kept beside the files of an edition. */
export async function recall<T>(address: string): Promise<T | undefined> {
  const found = await caches.match(urlOf(address), { cacheName: OWN });
  return found && JSON.parse(new TextDecoder().decode(await bytesOf(found)));
}

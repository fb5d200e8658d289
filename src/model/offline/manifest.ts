/** The manifest of a build: every file that is kept offline, and the packs in which most of them travel. */

/** Address from the root of the site, digest, bytes. */
export type KeptFile = readonly [address: string, digest: string, bytes: number];

/** Neighbouring files of the manifest, one after the other: repetitions taken out (repeats.ts), then deflated. */
export interface Pack {
  path: string;
  /** As it travels. */
  bytes: number;
  first: number;
  count: number;
}

/** The release that a manifest or a cache is of. */
export interface KeptEdition {
  version: string;
  released: string;
}

export interface Manifest {
  edition: KeptEdition;
  files: KeptFile[];
  packs: Pack[];
  /** Of all files, as they are kept: deflated one by one. */
  bytes: number;
  /** Set where the brief is too large to be kept whole: it has more pages than are listed here. */
  part?: true;
}

/** What the build tells the service worker: which manifest is its own, and a name for this manifest with this worker. */
export interface Stamp {
  path: string;
  digest: string;
  build: string;
}

/** Written last into the cache of an edition: its presence says that the cache is whole. */
export interface Saved extends KeptEdition {
  /** What it takes on the device, in words. */
  size: string;
  /** When, as an ISO date. */
  saved: string;
}

/** Addresses that exist in the cache alone. */
export const SAVED = 'offline/saved.json';
export const OLD_TABS = 'offline/tabs.json';

/** The caches of one site begin with this, so that two sites under one origin leave each other's alone. */
export const cachePrefix = (base: string): string => `beylikova-brief ${base} `;

/** As many bytes of a SHA-256 as tell apart what an accident could confuse; base64url. */
export const DIGEST_BYTES = 16;

/** What asking for one more file costs beyond its bytes, and how far a page shrinks alone: both as measured. */
const REQUEST = 500;
const SHRINKS = 3.5;

/**
 * The least that must travel to get what is missing: whole packs where most of them is needed, single files elsewhere.
 * @param missing indexes into the files of the manifest
 * @param unpacks whether this browser can inflate a pack
 */
export function plan(
  { files, packs }: Manifest,
  missing: readonly number[],
  unpacks: boolean,
): { packs: Pack[]; single: number[] } {
  const chosen = packs.filter(({ bytes, first, count }) => {
    const wanted = missing.filter((index) => index >= first && index < first + count);
    const alone = wanted.reduce(
      (sum, index) => sum + REQUEST + (files[index]?.[2] ?? 0) / SHRINKS,
      0,
    );
    return unpacks && bytes < alone;
  });
  const single = missing.filter(
    (index) => !chosen.some(({ first, count }) => index >= first && index < first + count),
  );
  return { packs: chosen, single };
}

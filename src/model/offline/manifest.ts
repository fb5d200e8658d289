/**
 * The manifest of a build: every file that is kept offline, of which pieces it is made, and what
 * they travel in.
 */

/** A file, or a part of a large one, without the words of the release (stamps.ts). */
export type Piece = readonly [digest: string, bytes: number];

/** Address from the root of the site, and the pieces that make the file, one after the other. */
export type KeptFile = readonly [address: string, ...pieces: Piece[]];

/** The release that a manifest or a cache is of. */
export interface KeptEdition {
  version: string;
  released: string;
}

export interface Manifest {
  edition: KeptEdition;
  files: KeptFile[];
  /** Holds every piece of every file that is packed (files.ts). */
  pack: Piece;
  /** What all of it takes on the device. */
  bytes: number;
  /** Set where the brief is too large to be kept whole: it has more pages than are listed here. */
  part?: true;
}

/**
 * What the build tells the service worker: which manifest is its own, and a name for this manifest
 * with this worker.
 */
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
export const MANIFEST = 'offline/manifest.json';
export const OLD_TABS = 'offline/tabs.json';

/** Where the pack, or one part of a large file, is published: by its digest. */
export const published = (digest: string): string => `_a/offline-${digest}.bin`;

/**
 * The caches of one site begin with this, so that two sites under one origin leave each other's
 * alone.
 */
export const cachePrefix = (base: string): string => `beylikova-brief ${base} `;

/** As many bytes of a SHA-256 as tell apart what an accident could confuse; base64url. */
export const DIGEST_BYTES = 12;

/**
 * What asking for one more piece costs beyond its bytes, and how far a page shrinks alone: both as
 * measured.
 */
const REQUEST = 500;
const SHRINKS = 3.5;
/** What has changed since a pack was made is kept beside it, up to this share of a new pack. */
const BESIDE = 0.5;

/**
 * Whether a new pack is fetched, and not each piece that the old one lacks.
 * @param lacking pieces that are packed now and not in the pack on the device, whether or not they are there already
 */
export const wantsPack = ({ pack }: Manifest, lacking: readonly Piece[]): boolean =>
  lacking.reduce((sum, [, bytes]) => sum + REQUEST + bytes / SHRINKS, 0) > pack[1] * BESIDE;

/**
 * What of a brief is kept offline where it is too large to be kept whole: a reader who looks at one
 * page has not asked for hundreds of megabytes. Kinds are kept whole or not at all, so that it can
 * be said in a line what is there.
 */
import type { Kind } from './files.ts';

/** As published: on the device, where it is packed, a fifteenth of it. */
export const MOST_BYTES = 50_000_000;
/**
 * Where not all is kept, a single file above this is left to the network: the brief as one
 * document, all claims as data.
 */
const LARGE_FILE = 2_000_000;
/** What is given up last comes first. */
const ORDER: readonly Kind[] = [
  'parts',
  'fonts',
  'pages',
  'articles',
  'questions',
  'places',
  'people',
  'search',
  'claims',
  'works',
  'data',
];

interface Sized {
  kind: Kind;
  size: number;
}

const sum = (files: readonly Sized[]): number => files.reduce((total, { size }) => total + size, 0);

/** @returns the files to keep, in the order they were given, and whether that is all of them */
export function within<F extends Sized>(
  files: readonly F[],
  most = MOST_BYTES,
): { files: F[]; whole: boolean } {
  if (sum(files) <= most) return { files: [...files], whole: true };
  const small = files.filter(({ size }) => size <= LARGE_FILE);
  const kinds = new Set<Kind>();
  let left = most;
  for (const kind of ORDER) {
    const needed = sum(small.filter((file) => file.kind === kind));
    if (needed > left) continue;
    kinds.add(kind);
    left -= needed;
  }
  return { files: small.filter(({ kind }) => kinds.has(kind)), whole: false };
}

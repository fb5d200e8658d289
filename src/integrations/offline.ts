/**
 * After the build: writes what the service worker needs to keep this edition offline. Runs last,
 * over everything else.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { within } from '../model/offline/core.ts';
import { cut } from '../model/offline/cut.ts';
import {
  addressOf,
  isKept,
  isPacked,
  KINDS,
  kindOf,
  OFFLINE_PAGE,
} from '../model/offline/files.ts';
import {
  DIGEST_BYTES,
  type KeptEdition,
  type KeptFile,
  type Manifest,
  type Piece,
  published,
  type Stamp,
} from '../model/offline/manifest.ts';
import { writePack } from '../model/offline/pack.ts';
import { sizeInWords } from '../model/offline/size.ts';
import { hideStamps } from '../model/offline/stamps.ts';
import { numberInWords } from '../model/text/figure.ts';
import { RELEASE } from '../release.ts';
import { builtFiles } from './built-files.ts';
import { bundle } from './bundle.ts';

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES).toString('base64url');

interface BuiltFile {
  path: string;
  bytes: Buffer;
  pieces: { piece: Piece; bytes: Uint8Array }[];
}

const inPieces = (path: string, bytes: Buffer, edition: KeptEdition): BuiltFile => {
  const hidden = hideStamps(addressOf(path), new Uint8Array(bytes), edition);
  const pieces = (isPacked(path) ? cut(hidden) : [hidden]).map((part) => ({
    piece: [digestOf(part), part.length] as const,
    bytes: part,
  }));
  return { path, bytes, pieces };
};

/** The files that are kept, by kind: what repeats each other stands together. */
function filesToKeep(folder: string, edition: KeptEdition): { files: BuiltFile[]; whole: boolean } {
  const rank = (path: string): number => KINDS.findIndex(([kind]) => kind === kindOf(path));
  const all = builtFiles(folder)
    .filter(isKept)
    .map((path) => ({ path, kind: kindOf(path), size: statSync(join(folder, path)).size }));
  const { files, whole } = within(all);
  return {
    files: files
      .sort((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1))
      .map(({ path }) => inPieces(path, readFileSync(join(folder, path)), edition)),
    whole,
  };
}

/** What is kept of one kind: how many files, and their bytes as published. */
export interface Share {
  label: string;
  files: number;
  bytes: number;
}

const sharesOf = (files: readonly BuiltFile[]): Share[] =>
  KINDS.map(([kind, label]) => {
    const own = files.filter(({ path }) => kindOf(path) === kind);
    return {
      label,
      files: own.length,
      bytes: own.reduce((sum, { bytes }) => sum + bytes.length, 0),
    };
  }).filter(({ files: count }) => count > 0);

/**
 * Writes the sizes into the page that explains them, and whether all is kept; they do not count the
 * words they are written in.
 */
function fillPage(folder: string, shares: Share[], size: number, whole: boolean): void {
  const page = join(folder, OFFLINE_PAGE);
  if (!existsSync(page)) return;
  const sum = (key: 'files' | 'bytes') => shares.reduce((total, share) => total + share[key], 0);
  const cells = ({ files, bytes }: Omit<Share, 'label'>) =>
    `<td class="number">${numberInWords(files)}</td><td class="number">${sizeInWords(bytes)}</td>`;
  const rows = shares
    .map((share) => `<tr><th scope="row">${share.label}</th>${cells(share)}</tr>`)
    .join('');
  const total = cells({ files: sum('files'), bytes: sum('bytes') });
  const html = readFileSync(page, 'utf8')
    .replace(
      /(<tbody data-kinds[^>]*>).*?(<\/tbody>)/su,
      `$1${rows}<tr class="total"><th scope="row">All</th>${total}</tr>$2`,
    )
    .replace(/(<b data-size[^>]*>).*?(<\/b>)/gsu, `$1${sizeInWords(size)}$2`)
    .replace(/(<p data-part[^>]*) hidden(?:="")?/u, whole ? '$&' : '$1');
  writeFileSync(page, html);
}

/** What this integration writes among the assets of a site. */
const WRITTEN = /^offline[.-].*\.(?:json|bin)$/u;

/**
 * Writes the pack, and each part of a large file by itself, for those who have the rest of it.
 * @returns the pack's place
 */
function writePacked(folder: string, files: readonly BuiltFile[]): Piece {
  const put = (digest: string, bytes: Uint8Array): void =>
    writeFileSync(join(folder, published(digest)), bytes);
  const packed = files.filter(({ path }) => isPacked(path));
  for (const { pieces } of packed)
    if (pieces.length > 1)
      for (const { piece, bytes } of pieces) put(piece[0], deflateSync(bytes, { level: 9 }));
  const pack = deflateSync(writePack(packed.flatMap(({ pieces }) => pieces)), { level: 9 });
  put(digestOf(pack), pack);
  return [digestOf(pack), pack.length];
}

/**
 * What a file that is kept beside the pack takes on the device: the worker keeps it deflated where
 * that is shorter.
 */
const alone = ({ path, bytes }: BuiltFile): number =>
  isPacked(path) ? 0 : Math.min(bytes.length, deflateSync(bytes).length);

/**
 * Writes pack, manifest and worker into a built site. Done again over the same site it gives the
 * same files.
 * @returns the manifest
 */
export async function writeOffline(folder: string, edition: KeptEdition): Promise<Manifest> {
  const assets = join(folder, '_a');
  for (const name of readdirSync(assets)) if (WRITTEN.test(name)) rmSync(join(assets, name));
  const { files: before, whole } = filesToKeep(folder, edition);
  const pack = writePacked(folder, before);
  const listed = (file: BuiltFile): KeptFile => [
    addressOf(file.path),
    ...file.pieces.map(({ piece }) => piece),
  ];
  const size = before.reduce(
    (sum, file) => sum + alone(file) + JSON.stringify(listed(file)).length + 1,
    pack[1],
  );
  fillPage(folder, sharesOf(before), size, whole);

  // That page alone has changed since the files were read.
  const files = before.map((file) =>
    file.path === OFFLINE_PAGE
      ? inPieces(file.path, readFileSync(join(folder, file.path)), edition)
      : file,
  );
  const manifest: Manifest = {
    edition: { version: edition.version, released: edition.released },
    files: files.map(listed),
    pack,
    bytes: size,
    ...(whole ? {} : { part: true }),
  };
  const json = Buffer.from(JSON.stringify(manifest));
  const code = await bundle(new URL('../client/sw/worker.ts', import.meta.url));
  const digest = digestOf(json);
  const stamp: Stamp = {
    path: `_a/offline.${digest}.json`,
    digest,
    build: digestOf(Buffer.concat([json, Buffer.from(code)])),
  };
  writeFileSync(join(folder, stamp.path), json);
  writeFileSync(join(folder, 'sw.js'), `const OFFLINE=${JSON.stringify(stamp)};${code}`);
  return manifest;
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { bytes, files } = await writeOffline(resolve(fileURLToPath(dir)), {
          version: RELEASE.version,
          released: RELEASE.date,
        });
        logger.info(`${files.length} files for offline use: ${sizeInWords(bytes)} to download`);
      },
    },
  };
}

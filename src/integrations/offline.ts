/** After the build: writes what the service worker needs to keep this edition offline. Runs last, over everything else. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { within } from '../model/offline/core.ts';
import {
  addressOf,
  isKept,
  isPacked,
  KINDS,
  type Kind,
  kindOf,
  OFFLINE_PAGE,
} from '../model/offline/files.ts';
import {
  DIGEST_BYTES,
  type KeptEdition,
  type KeptFile,
  type Manifest,
  type Pack,
  type Stamp,
} from '../model/offline/manifest.ts';
import { stepsOf, takeOut } from '../model/offline/repeats.ts';
import { sizeInWords } from '../model/offline/size.ts';
import { numberInWords } from '../model/text/figure.ts';
import { RELEASE } from '../release.ts';
import { builtFiles } from './built-files.ts';
import { bundle } from './bundle.ts';

/** More than this does not go into one pack, so that a phone can unpack it at once. */
const PACK_LIMIT = 40_000_000;
/** What a repetition costs in a pack, in bytes, beside one byte of new text. */
const STEP = 8;

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES).toString('base64url');

interface BuiltFile {
  path: string;
  kind: Kind;
  bytes: Buffer;
}

/** As much as a file takes on the device: the worker keeps it deflated where that is shorter. */
const onDevice = ({ bytes }: BuiltFile): number =>
  Math.min(bytes.length, deflateSync(bytes).length);

/** What is kept of one kind: how many files, their bytes on the device, and as they travel. */
export interface Share {
  kind: Kind;
  files: number;
  bytes: number;
  wire: number;
}

/** The files that are kept: packed ones first, so that each pack is a run of neighbours, and by kind. */
function filesToKeep(folder: string): { files: BuiltFile[]; whole: boolean } {
  const rank = (file: BuiltFile): number =>
    (isPacked(file.path) ? 0 : KINDS.length) + KINDS.findIndex(([kind]) => kind === file.kind);
  const all = builtFiles(folder)
    .filter(isKept)
    .map((path) => ({ path, kind: kindOf(path), size: statSync(join(folder, path)).size }));
  const { files, whole } = within(all);
  return {
    files: files
      .map(({ path, kind }) => ({ path, kind, bytes: readFileSync(join(folder, path)) }))
      .sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1)),
    whole,
  };
}

interface Packed {
  pack: Pack;
  bytes: Buffer;
  /** What each kind adds to the pack. */
  shares: Map<Kind, number>;
}

/** Of what a pack weighs, each kind bears as much as is new in its files; what repeats an earlier one costs next to nothing. */
function sharesIn(files: BuiltFile[], short: Uint8Array, weight: number): Map<Kind, number> {
  const added = new Map<Kind, number>();
  let at = 0;
  let index = 0;
  let end = files[0]?.bytes.length ?? 0;
  const bear = (length: number, cost: number): void => {
    for (let left = length; left > 0; ) {
      while (at >= end) end += files[++index]?.bytes.length ?? length;
      const part = Math.min(left, end - at);
      const { kind } = files[index] as BuiltFile;
      added.set(kind, (added.get(kind) ?? 0) + (cost * part) / length);
      at += part;
      left -= part;
    }
  };
  for (const { fresh, repeated } of stepsOf(short)) {
    bear(fresh, fresh);
    bear(repeated, STEP);
  }
  const sum = [...added.values()].reduce((total, part) => total + part, 0);
  return new Map([...added].map(([kind, part]) => [kind, (part / sum) * weight]));
}

function packsOf(files: BuiltFile[]): Packed[] {
  const runs: BuiltFile[][] = [];
  let size = Infinity;
  for (const file of files.filter(({ path }) => isPacked(path))) {
    size += file.bytes.length;
    if (size <= PACK_LIMIT) runs.at(-1)?.push(file);
    else {
      runs.push([file]);
      size = file.bytes.length;
    }
  }
  let first = 0;
  return runs.map((run) => {
    const short = takeOut(Buffer.concat(run.map(({ bytes }) => bytes)));
    const bytes = deflateSync(short, { level: 9 });
    const pack = {
      path: `_a/offline-${digestOf(bytes)}.bin`,
      bytes: bytes.length,
      first,
      count: run.length,
    };
    first += run.length;
    return { pack, bytes, shares: sharesIn(run, short, bytes.length) };
  });
}

function sharesOf(files: BuiltFile[], packs: Packed[]): Share[] {
  return KINDS.map(([kind]) => {
    const own = files.filter((file) => file.kind === kind);
    const alone = own
      .filter(({ path }) => !isPacked(path))
      .map(({ bytes }) => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length));
    const together = packs.map(({ shares }) => shares.get(kind) ?? 0);
    return {
      kind,
      files: own.length,
      bytes: own.reduce((sum, file) => sum + onDevice(file), 0),
      wire: Math.round([...alone, ...together].reduce((sum, bytes) => sum + bytes, 0)),
    };
  }).filter(({ files }) => files > 0);
}

/** Writes the sizes into the page that explains them, and whether all is kept; they do not count the words they are written in. */
function fillPage(folder: string, shares: Share[], whole: boolean): void {
  const page = join(folder, OFFLINE_PAGE);
  if (!existsSync(page)) return;
  const sum = (key: 'files' | 'bytes' | 'wire') =>
    shares.reduce((total, share) => total + share[key], 0);
  const cells = (share: Omit<Share, 'kind'>) =>
    `<td class="number">${numberInWords(share.files)}</td><td class="number">${sizeInWords(share.wire)}</td><td class="number">${sizeInWords(share.bytes)}</td>`;
  const label = (kind: Kind) => KINDS.find(([name]) => name === kind)?.[1];
  const total = { files: sum('files'), bytes: sum('bytes'), wire: sum('wire') };
  const rows = shares
    .map((share) => `<tr><th scope="row">${label(share.kind)}</th>${cells(share)}</tr>`)
    .join('');
  const html = readFileSync(page, 'utf8')
    .replace(
      /(<tbody data-kinds[^>]*>).*?(<\/tbody>)/su,
      `$1${rows}<tr class="total"><th scope="row">All</th>${cells(total)}</tr>$2`,
    )
    .replace(/(<b data-wire[^>]*>).*?(<\/b>)/gsu, `$1${sizeInWords(total.wire)}$2`)
    .replace(/(<b data-kept[^>]*>).*?(<\/b>)/gsu, `$1${sizeInWords(total.bytes)}$2`)
    .replace(/(<p data-part[^>]*) hidden(?:="")?/u, whole ? '$&' : '$1');
  writeFileSync(page, html);
}

/** What this integration writes among the assets of a site. */
const WRITTEN = /^offline[.-].*\.(?:json|bin)$/u;

function manifestOf(
  { version, released }: KeptEdition,
  files: BuiltFile[],
  packs: Packed[],
  whole: boolean,
): Manifest {
  return {
    edition: { version, released },
    files: files.map(
      ({ path, bytes }): KeptFile => [addressOf(path), digestOf(bytes), bytes.length],
    ),
    packs: packs.map(({ pack }) => pack),
    bytes: files.reduce((sum, file) => sum + onDevice(file), 0),
    ...(whole ? {} : { part: true }),
  };
}

/**
 * Writes packs, manifest and worker into a built site. Done again over the same site it gives the same files.
 * @returns what the set is made of
 */
export async function writeOffline(folder: string, edition: KeptEdition): Promise<Share[]> {
  const assets = join(folder, '_a');
  for (const name of readdirSync(assets)) if (WRITTEN.test(name)) rmSync(join(assets, name));
  const { files: before, whole } = filesToKeep(folder);
  const packs = packsOf(before);
  const shares = sharesOf(before, packs);
  fillPage(folder, shares, whole);

  // That page alone has changed since the files were read.
  const files = before.map((file) =>
    file.path === OFFLINE_PAGE ? { ...file, bytes: readFileSync(join(folder, file.path)) } : file,
  );
  for (const { pack, bytes } of packs) writeFileSync(join(folder, pack.path), bytes);
  const json = Buffer.from(JSON.stringify(manifestOf(edition, files, packs, whole)));
  const code = await bundle(new URL('../client/sw/worker.ts', import.meta.url));
  const digest = digestOf(json);
  const stamp: Stamp = {
    path: `_a/offline.${digest}.json`,
    digest,
    build: digestOf(Buffer.concat([json, Buffer.from(code)])),
  };
  writeFileSync(join(folder, stamp.path), json);
  writeFileSync(join(folder, 'sw.js'), `const OFFLINE=${JSON.stringify(stamp)};${code}`);
  return shares;
}

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const shares = await writeOffline(resolve(fileURLToPath(dir)), {
          version: RELEASE.version,
          released: RELEASE.date,
        });
        const wire = shares.reduce((sum, share) => sum + share.wire, 0);
        logger.info(
          `${sizeInWords(wire)} to download for offline use: ${shares.map((share) => `${share.kind} ${sizeInWords(share.wire)}`).join(', ')}`,
        );
      },
    },
  };
}

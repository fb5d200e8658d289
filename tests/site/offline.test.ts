/** The offline set of the built site: complete, true to its digests, and small. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { addressOf, isKept, isPacked, KINDS, kindOf } from '../../src/model/offline/files.ts';
import {
  DIGEST_BYTES,
  type Manifest,
  published,
  type Stamp,
} from '../../src/model/offline/manifest.ts';
import { notSavedPage } from '../../src/model/offline/not-saved.ts';
import { readPack } from '../../src/model/offline/pack.ts';
import { sizeInWords } from '../../src/model/offline/size.ts';
import { showStamps } from '../../src/model/offline/stamps.ts';
import { BASE } from '../../src/site.ts';
import { DIST } from './dist.ts';

/** The whole set over the wire, compressed. What a page loads for it is held with the other scripts in tests/budgets.yaml. */
const WIRE = 3_000_000;
/** All that is kept on the device. */
const STORED = 3_000_000;

const read = (path: string): Buffer => readFileSync(join(DIST, path));
const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES).toString('base64url');
const zipped = (path: string): number => gzipSync(read(path), { level: 9 }).length;

const worker = read('sw.js').toString();
const stamp: Stamp = JSON.parse(/^const OFFLINE=(\{.*?\});/u.exec(worker)?.[1] ?? '{}');
const manifest: Manifest = JSON.parse(read(stamp.path).toString());
const kept = builtFiles(DIST).filter(isKept);

describe('the offline set', () => {
  it('names every file of the site that a reader can open', () => {
    expect(digestOf(read(stamp.path))).toBe(stamp.digest);
    expect(manifest.files.map(([address]) => address).sort()).toEqual(kept.map(addressOf).sort());
  });

  it('gives from its pack, or from each part of a long file, what was published', () => {
    const [digest, length] = manifest.pack;
    const bytes = read(published(digest));
    expect([digestOf(bytes), bytes.length]).toEqual([digest, length]);
    const pack = readPack(inflateSync(bytes));
    const pieces = new Map(manifest.files.map(([address, ...parts]) => [address, parts]));
    for (const path of kept.filter(isPacked)) {
      const address = addressOf(path);
      const parts = (pieces.get(address) ?? []).map(
        ([part]) => pack.read(part) ?? new Uint8Array(),
      );
      const whole = showStamps(address, new Uint8Array(Buffer.concat(parts)), manifest.edition);
      expect(digestOf(whole), path).toBe(digestOf(read(path)));
      if (parts.length > 1)
        for (const [index, [part]] of (pieces.get(address) ?? []).entries())
          expect(digestOf(inflateSync(read(published(part)))), path).toBe(
            digestOf(parts[index] as Uint8Array),
          );
    }
  });

  it('has the digest of each file that is not packed', () => {
    const pieces = new Map(manifest.files.map(([address, ...parts]) => [address, parts]));
    for (const path of kept.filter((file) => !isPacked(file)))
      expect(pieces.get(addressOf(path)), path).toEqual([
        [digestOf(read(path)), read(path).length],
      ]);
  });

  it('leaves nothing of another build behind', () => {
    const there = readdirSync(join(DIST, '_a')).filter((name) =>
      /^offline[.-].*\.(?:json|bin)$/u.test(name),
    );
    const parts = manifest.files.flatMap(([, ...pieces]) => (pieces.length > 1 ? pieces : []));
    const named = [stamp.path, ...[manifest.pack, ...parts].map(([digest]) => published(digest))];
    expect(there.sort()).toEqual(
      [...new Set(named)].map((path) => path.slice('_a/'.length)).sort(),
    );
  });

  const alone = (compress: (bytes: Buffer) => Buffer): number =>
    kept
      .filter((path) => !isPacked(path))
      .map(read)
      .reduce((sum, bytes) => sum + Math.min(bytes.length, compress(bytes).length), 0);

  it(`is at most ${WIRE / 1e6} MB over the wire`, () => {
    const packed = manifest.pack[1];
    expect(
      alone((bytes) => gzipSync(bytes, { level: 9 })) +
        packed +
        zipped('sw.js') +
        zipped(stamp.path),
    ).toBeLessThanOrEqual(WIRE);
  });

  it(`is at most ${STORED / 1e6} MB on the device, and as much as its manifest says`, () => {
    const size = manifest.pack[1] + alone((bytes) => deflateSync(bytes)) + read(stamp.path).length;
    // The page that tells the size was measured before it was written in.
    expect(Math.abs(size - manifest.bytes)).toBeLessThan(1000);
    expect(size).toBeLessThanOrEqual(STORED);
  });

  it('says of a page that is not in it why, in place of what unknown addresses are told', () => {
    const html = notSavedPage(read('404.html').toString());
    expect(html).toMatch(/<title>Page not saved/u);
    expect(html).toMatch(/<h1[^>]*>Page not saved/u);
    expect(html.slice(0, html.indexOf('<template'))).toContain(
      'individual revisions are not saved',
    );
    expect(html).not.toContain('mistyped');
  });

  it('is told on the page that explains it', () => {
    const html = read('offline/index.html').toString();
    for (const [kind, label] of KINDS)
      expect(html.includes(`<th scope="row">${label}</th>`), label).toBe(
        kept.some((path) => kindOf(path) === kind),
      );
    expect(html).toContain(`<b data-size>${sizeInWords(manifest.bytes)}</b>`);
  });
});

it('can be installed', () => {
  const app = JSON.parse(read('manifest.webmanifest').toString());
  expect(app).toMatchObject({ start_url: BASE, scope: BASE, display: 'standalone' });
  for (const { src, sizes } of app.icons as { src: string; sizes: string }[]) {
    const png = read(src.slice(BASE.length));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
  for (const { url } of app.shortcuts as { url: string }[])
    expect(existsSync(join(DIST, url.slice(BASE.length), 'index.html')), url).toBe(true);
});

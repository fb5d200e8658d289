/** The offline set of the built site: complete, true to its digests, and small. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { addressOf, isKept, isPacked, KINDS, kindOf } from '../../src/model/offline/files.ts';
import { DIGEST_BYTES, type Manifest, type Stamp } from '../../src/model/offline/manifest.ts';
import { notSavedPage } from '../../src/model/offline/not-saved.ts';
import { putBack } from '../../src/model/offline/repeats.ts';
import { BASE } from '../../src/site.ts';
import { DIST } from './dist.ts';

/** The whole set over the wire, compressed. What a page loads for it is held with the other scripts in tests/budgets.yaml. */
const WIRE = 3_000_000;

const read = (path: string): Buffer => readFileSync(join(DIST, path));
const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest().subarray(0, DIGEST_BYTES).toString('base64url');
const zipped = (path: string): number => gzipSync(read(path), { level: 9 }).length;

const worker = read('sw.js').toString();
const stamp: Stamp = JSON.parse(/^const OFFLINE=(\{.*?\});/u.exec(worker)?.[1] ?? '{}');
const manifest: Manifest = JSON.parse(read(stamp.path).toString());
const kept = builtFiles(DIST).filter(isKept);

describe('the offline set', () => {
  it('holds every file of the site that a reader can open, with its digest', () => {
    expect(digestOf(read(stamp.path))).toBe(stamp.digest);
    const expected = kept.map(
      (path) => [addressOf(path), digestOf(read(path)), read(path).length] as const,
    );
    expect([...manifest.files].sort()).toEqual(expected.sort());
  });

  it('has in its packs exactly the bytes of their files', () => {
    for (const { path, bytes, first, count } of manifest.packs) {
      expect(read(path).length).toBe(bytes);
      const packed = manifest.files.slice(first, first + count);
      const whole = putBack(
        inflateSync(read(path)),
        packed.reduce((sum, [, , length]) => sum + length, 0),
      );
      let at = 0;
      for (const [address, digest, length] of packed) {
        expect(digestOf(whole.subarray(at, at + length)), address).toBe(digest);
        at += length;
      }
      expect(at).toBe(whole.length);
    }
    expect(manifest.packs.reduce((sum, { count }) => sum + count, 0)).toBe(
      kept.filter(isPacked).length,
    );
  });

  it('leaves no packs or manifests of another build behind', () => {
    const there = readdirSync(join(DIST, '_a')).filter((name) =>
      /^offline[.-].*\.(?:json|bin)$/u.test(name),
    );
    expect(there.sort()).toEqual(
      [stamp.path, ...manifest.packs.map(({ path }) => path)]
        .map((path) => path.slice('_a/'.length))
        .sort(),
    );
  });

  it(`is at most ${WIRE / 1e6} MB over the wire`, () => {
    const alone = kept
      .filter((path) => !isPacked(path))
      .reduce((sum, path) => sum + zipped(path), 0);
    const packed = manifest.packs.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(alone + packed + zipped('sw.js') + zipped(stamp.path)).toBeLessThanOrEqual(WIRE);
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
    expect(html).toMatch(/<b data-wire[^>]*>[\d.]+ MB<\/b>/u);
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

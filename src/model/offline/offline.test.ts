import { describe, expect, it } from 'vitest';
import { contentType } from '../media-types.ts';
import { addressOf, isKept, isPacked, kindOf } from './files.ts';
import { cachePrefix, type Manifest, wantsPack } from './manifest.ts';
import { sizeInWords } from './size.ts';

describe('what is kept', () => {
  it.each([
    'index.html',
    'claims/am-1/index.html',
    'claims/am-1/claim.json',
    'data/places.geojson',
    '_a/Page.abc.css',
    '_a/offline.abc.css',
    'manifest.webmanifest',
    'pagefind/pagefind-entry.json',
    '404.html',
    'claims/r1/index.html',
    'places/hill/r1/index.html',
    'changes.xml',
  ])('%s', (path) => {
    expect(isKept(path)).toBe(true);
  });
  it.each([
    'sw.js',
    'robots.txt',
    'sitemap-0.xml',
    '_headers',
    '_redirects',
    '.well-known/security.txt',
    '.nojekyll',
    'share/am-1.png',
    '_a/offline.abc.json',
    '_a/offline-claims.abc.bin',
    'claims/am-1/r1/index.html',
    'claims/am-12/r10/index.html',
  ])('not %s', (path) => {
    expect(isKept(path)).toBe(false);
  });

  it('is asked for by folder where it is a page', () => {
    expect(addressOf('index.html')).toBe('');
    expect(addressOf('claims/am-1/index.html')).toBe('claims/am-1/');
    expect(addressOf('404.html')).toBe('404.html');
    expect(addressOf('data/index.html.csv')).toBe('data/index.html.csv');
  });

  it('has a type by its ending', () => {
    expect(contentType('')).toContain('text/html');
    expect(contentType('claims/am-1/')).toContain('text/html');
    expect(contentType('data/claims.json')).toContain('application/json');
    expect(contentType('pagefind/fragment/en_1.pf_fragment')).toBe('application/octet-stream');
  });

  it('has a kind, and travels with its kind where that is shorter', () => {
    expect(
      [
        'claims/am-1/claim.json',
        'maps/turkiye.svg',
        'glossary/index.html',
        'favicon.svg',
        '_a/x.woff2',
        'timeline/index.html',
        'search/head.json',
      ].map(kindOf),
    ).toEqual(['claims', 'places', 'people', 'parts', 'fonts', 'pages', 'search']);
    expect(
      ['claims/am-1/claim.json', 'timeline/index.html', 'index.html', 'data/claims.jsonld'].every(
        isPacked,
      ),
    ).toBe(true);
    expect(
      [
        'offline/index.html',
        '_a/Page.css',
        '_a/x.woff2',
        'pagefind/pagefind.js',
        'figures/x.png',
        'favicon.svg',
      ].some(isPacked),
    ).toBe(false);
  });
});

describe('a new pack', () => {
  const manifest: Manifest = {
    edition: { version: '1', released: '2026-01-01' },
    files: [],
    pack: ['p', 40_000],
    bytes: 40_300,
  };
  const lacking = (count: number) =>
    Array.from({ length: count }, (_, index) => [`d${index}`, 14_000] as const);

  it('is fetched on a first visit, and once much has changed', () => {
    expect(wantsPack(manifest, lacking(30))).toBe(true);
    expect(wantsPack(manifest, lacking(5))).toBe(true);
  });
  it('is not fetched where little has changed', () => {
    expect(wantsPack(manifest, lacking(4))).toBe(false);
    expect(wantsPack(manifest, [])).toBe(false);
  });
});

it('keeps the caches of two sites under one origin apart', () => {
  expect(`${cachePrefix('/a/b/')}x`.startsWith(cachePrefix('/a/'))).toBe(false);
  expect(`${cachePrefix('/a/')}x`.startsWith(cachePrefix('/'))).toBe(false);
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [54_684, '55 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_266_789, '1.3 MB'],
  [9_949_999, '9.9 MB'],
  [9_960_000, '10 MB'],
  [17_123_456, '17 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

/** `_headers` of the built site: within the limits of the hosts that read it, and one value for each header of each file. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { CACHE, SECURITY } from '../../src/model/headers.ts';
import { contentType } from '../../src/model/media-types.ts';
import { BASE } from '../../src/site.ts';
import { DIST } from './dist.ts';
import { headersFor, parseHeaders } from './headers-file.ts';

const text = readFileSync(`${DIST}/_headers`, 'utf8');
const rules = parseHeaders(text);
const served = builtFiles(DIST).filter((file) => !/^(?:_headers|_redirects)$/u.test(file));
const sent = new Map(
  served.map((file) => [file, headersFor(rules, BASE + file.replace(/(^|\/)index\.html$/u, '$1'))]),
);

it('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, one star a path', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
});

it('sends every file the headers of safety, whole', () => {
  for (const [file, headers] of sent)
    for (const [name, value] of Object.entries(SECURITY))
      expect(headers[name.toLowerCase()], file).toBe(value);
});

it('caches for good what has its digest in its name, and nothing else', () => {
  const cached = (file: string): string =>
    file === 'sw.js'
      ? CACHE.worker
      : /^(?:_a|pagefind\/index)\//u.test(file)
        ? CACHE.immutable
        : CACHE.revalidate;
  for (const [file, headers] of sent) expect(headers['cache-control'], file).toBe(cached(file));
  for (const file of served.filter((file) => file.startsWith('_a/')))
    expect(file).toMatch(/[.-][\w-]{7,}\.[a-z0-9]+$/u);
});

it('names the media type of what hosts do not know', () => {
  for (const [file, headers] of sent)
    if (headers['content-type']) expect(headers['content-type'], file).toBe(contentType(file));
  for (const file of served.filter((file) =>
    /\.(?:geojson|jsonld|jsonl|csv|bib|ris|webmanifest)$/u.test(file),
  ))
    expect(sent.get(file)?.['content-type'], file).toBe(contentType(file));
});

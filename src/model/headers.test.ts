import { describe, expect, it } from 'vitest';
import { CACHE, headerRules, headersFile, PAGE_POLICY, policyFaults, SECURITY } from './headers.ts';

const FILES = [
  'index.html',
  '404.html',
  'about/index.html',
  '_a/page.abc.js',
  'pagefind/pagefind.js',
  'pagefind/index/x.pf_index',
  'sw.js',
  '_redirects',
  'data/places.geojson',
  'claims/am-1/cite.bib',
  'claims/am-2/cite.bib',
  '.well-known/security.txt',
  'beylikova-brief.html',
];
const rulesUnder = (base: string) =>
  Object.fromEntries(
    headerRules(FILES, base).map(({ path, headers }) => [
      `${path} ${Object.keys(headers).join()}`,
      Object.values(headers)[0],
    ]),
  );

describe('rules', () => {
  it('give everything its headers and every file one way of caching', () => {
    expect(headerRules(FILES, '/')[0]).toEqual({ path: '/*', headers: SECURITY });
    expect(rulesUnder('/')).toMatchObject({
      '/ Cache-Control': CACHE.revalidate,
      '/about/* Cache-Control': CACHE.revalidate,
      '/_a/* Cache-Control': CACHE.immutable,
      '/pagefind/index/* Cache-Control': CACHE.immutable,
      '/pagefind/:file Cache-Control': CACHE.revalidate,
      '/sw.js Cache-Control': CACHE.worker,
      '/data/places.geojson Content-Type': 'application/geo+json; charset=utf-8',
      '/claims/:id/cite.bib Content-Type': 'application/x-bibtex; charset=utf-8',
      '/beylikova-brief.html Cache-Control': CACHE.revalidate,
      '/beylikova-brief.html Content-Disposition': 'attachment',
    });
    expect(Object.keys(rulesUnder('/')).filter((rule) => rule.includes('_redirects'))).toEqual([]);
  });

  it('stand under the base path', () => {
    expect(headerRules(FILES, '/brief/').every(({ path }) => path.startsWith('/brief/'))).toBe(
      true,
    );
    expect(rulesUnder('/brief/')['/brief/ Cache-Control']).toBe(CACHE.revalidate);
  });

  it('are written as hosts read them', () => {
    expect(
      headersFile([
        { path: '/x', headers: { A: 'b', C: 'd' } },
        { path: '/y', headers: { E: 'f' } },
      ]),
    ).toBe('/x\n  A: b\n  C: d\n/y\n  E: f\n');
  });
});

describe('the policy', () => {
  const page = (rest: string) =>
    `<html><head><meta http-equiv="content-security-policy" content="${PAGE_POLICY}">${rest}`;

  it('asks for no exception', () => {
    expect(PAGE_POLICY).not.toMatch(
      /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|sha256/u,
    );
  });

  it('fits pages that load their scripts and hold data', () => {
    expect(
      policyFaults(
        page(
          '<script type="module" src="/x.js"></script><script type="application/ld+json">{}</script>',
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ['<html><head>', 'no policy'],
    [page('').replace("'none'", "'self'"), 'not the one'],
    [page('<script>1</script>'), '<script> is in the page'],
    [page('<style>b{}</style>'), '<style> is in the page'],
    [page('<p style="color:red">'), 'style='],
    [page('<p onclick="x">'), 'onclick='],
    [`<script src="/x.js"></script>${page('')}`, 'after the elements it applies to'],
  ])('does not fit %s', (html, fault) => {
    expect(policyFaults(html).join()).toContain(fault);
  });
});

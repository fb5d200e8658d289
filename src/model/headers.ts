/**
 * What a host sends with each file, as one table: the policy in every page, `_headers`, and what the tests expect are
 * made from it. No header is named by two rules that fit one file, because hosts that read `_headers` would join them.
 */
import { contentType } from './media-types.ts';
import { isOneFile } from './one-file/name.ts';

/**
 * Nothing comes from elsewhere, and no script or style stands in a page, so that no hash is needed and the policy of the
 * pages and that of the host are the same. Pagefind compiles WebAssembly; of Trusted Types there is one policy, in
 * src/client/trusted-types.ts, which lets the two workers be loaded by address and no text be read as markup.
 */
const POLICY: readonly (readonly [directive: string, sources: string])[] = [
  ['default-src', "'none'"],
  ['script-src', "'self' 'wasm-unsafe-eval'"],
  ['style-src', "'self'"],
  ['img-src', "'self' data:"],
  ['font-src', "'self'"],
  ['connect-src', "'self'"],
  ['manifest-src', "'self'"],
  ['worker-src', "'self'"],
  ['form-action', "'self'"],
  ['base-uri', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'default'],
];
const written = (policy: typeof POLICY): string =>
  policy.map((directive) => directive.join(' ')).join('; ');

/** The policy as it stands in every page. */
export const PAGE_POLICY = written(POLICY);

/**
 * The policy in the brief in one file: its own script and style, known by their digests, and nothing else, not even from
 * the folder it lies in. What it is shown with comes from itself.
 * @param script digest of the one script, `sha256-` and Base64
 * @param style digest of the one style sheet, in the same form
 */
export const oneFilePolicy = (script: string, style: string): string =>
  written([
    ['default-src', "'none'"],
    ['script-src', `'${script}'`],
    ['style-src', `'${style}'`],
    ['img-src', 'data:'],
    ['font-src', 'data:'],
    ['form-action', "'none'"],
    ['base-uri', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ]);

/** Browser features no page has a use for; writing a citation to the clipboard is the one that is used. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What is sent with every file. Frames can be forbidden by a header only. */
export const SECURITY: Readonly<Record<string, string>> = {
  'Content-Security-Policy': written([...POLICY, ['frame-ancestors', "'none'"]]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...UNUSED.map((feature) => `${feature}=()`),
    'clipboard-write=(self)',
  ].join(', '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

export const CACHE = {
  /** The name changes with the content. */
  immutable: 'public, max-age=31536000, immutable',
  /** Kept, and asked for again each time: most answers are “not modified”. */
  revalidate: 'public, max-age=0, must-revalidate',
  /** The browser compares the worker with its own copy, whatever lies between. */
  worker: 'no-cache',
} as const;

/** Files for the host alone. */
const UNSERVED = /^(?:_headers|_redirects|CNAME|\.nojekyll)$/u;
/** Endings whose media type not every host knows. */
const UNCOMMON = /\.(?:geojson|jsonld|jsonl|csv|bib|ris|webmanifest)$/u;

export interface HeaderRule {
  /** A path, in which `*` stands for anything and `:name` for one segment. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

function cacheRules(files: readonly string[]): [path: string, caching: string][] {
  const tops = [...new Set(files.map((file) => file.replace(/\/.*$/u, '/')))]
    .filter((top) => !UNSERVED.test(top))
    .sort();
  return tops.flatMap((top): [string, string][] => {
    if (top === '_a/') return [['_a/*', CACHE.immutable]];
    if (top === 'pagefind/')
      return [
        ['pagefind/index/*', CACHE.immutable],
        ['pagefind/:file', CACHE.revalidate],
      ];
    if (top === 'sw.js') return [['sw.js', CACHE.worker]];
    return [[top === 'index.html' ? '' : top.replace(/\/$/u, '/*'), CACHE.revalidate]];
  });
}

/** Files of objects, as in `claims/am-1/cite.bib`, are named once for all objects. */
const typePath = (file: string): string => file.replace(/^([^/]+)\/[^/]+\/([^/]+)$/u, '$1/:id/$2');

/**
 * @param files of the built site, as paths from its root
 * @param base path the site is published under, with a slash at both ends
 */
export function headerRules(files: readonly string[], base: string): HeaderRule[] {
  const types = new Map(
    files
      .filter((file) => UNCOMMON.test(file))
      .map((file) => [typePath(file), contentType(file)] as const),
  );
  return [
    { path: `${base}*`, headers: SECURITY },
    ...cacheRules(files).map(([path, caching]) => ({
      path: base + path,
      headers: { 'Cache-Control': caching },
    })),
    // Its script stands in it, which the policy sent with every file forbids: it is for saving, not for opening here.
    ...files.filter(isOneFile).map((path) => ({
      path: base + path,
      headers: { 'Content-Disposition': 'attachment' },
    })),
    ...[...types]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, type]) => ({ path: base + path, headers: { 'Content-Type': type } })),
  ];
}

/** The rules as Cloudflare Pages, Netlify and others read them. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(
      ({ path, headers }) =>
        `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`,
    )
    .join('');
}

/** What in a page the policy would block, or would not be there to block. */
export function policyFaults(html: string): string[] {
  const faults: string[] = [];
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(html);
  const policy = meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&#x27;', "'");
  if (policy !== PAGE_POLICY)
    faults.push(policy ? 'its policy is not the one in src/model/headers.ts' : 'it has no policy');
  for (const [element, attributes = ''] of html.matchAll(/<(?:script|style)\b([^>]*)>/gu))
    if (!/\ssrc=|type="application\/ld\+json"/u.test(attributes))
      faults.push(`${element} is in the page; move it to a file`);
  const first = html.search(/<(?:script|style|link rel="stylesheet")/u);
  if (meta && first >= 0 && first < meta.index)
    faults.push('its policy comes after the elements it applies to');
  // In most pages there is nothing of the kind, which is seen faster than in which tag it stands.
  if (/\s(?:style|on[a-z]+)=/u.test(html))
    for (const [attribute] of html.matchAll(/<[a-z][^>]*?\s(?:style|on[a-z]+)=/gu))
      faults.push(`${attribute.slice(0, 80)}… is an attribute that the policy blocks`);
  return faults;
}

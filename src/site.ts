/**
 * What the site is called and where it is published. `SITE_URL` and `BASE_PATH` are read when building; the defaults stand here alone.
 * `example` is a name reserved by RFC 2606: it says plainly that no address has been chosen.
 */
import { loadSite } from './brief/load.ts';
import { CONTENT_ROOT } from './content-root.ts';
import type { Site } from './model/schema/site.ts';

const withSlashes = (path: string): string =>
  `/${path.replace(/^\/+|\/+$/gu, '')}/`.replace('//', '/');

/** The origin a build is for. @throws Error where it is none, with what to write */
function originOf(address: string): string {
  const wrong = (remedy: string): Error => new Error(`SITE_URL is "${address}". ${remedy}`);
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address))
    throw wrong('Give the origin with its scheme, such as https://example.org');
  const { origin, pathname, search, hash } = new URL(address);
  if (pathname !== '/' || search || hash)
    throw wrong(`Give ${origin} as SITE_URL, and ${pathname} as BASE_PATH.`);
  return origin;
}

/** Origin without a trailing slash. */
export const ORIGIN = originOf(process.env.SITE_URL || 'https://beylikova-brief.example');
/** Path under the origin, with a slash at both ends. */
export const BASE = withSlashes(process.env.BASE_PATH ?? '/');

function siteOf(root: string): Site {
  const { site, faults } = loadSite(root);
  const [located] = site;
  if (located) return located.record;
  throw new Error(
    faults.map(({ file, line, message }) => `${file}:${line}  ${message}`).join('\n'),
  );
}
/** The edition, as `content/site.yaml` has it. */
export const SITE: Site = siteOf(CONTENT_ROOT);
export const { name: TITLE, tagline: TAGLINE } = SITE;

/** The day on which the evidence ends: the last of any kind of material consulted. */
export const lastDay = ({ evidence }: Site): string =>
  evidence
    .map(({ until }) => until)
    .sort()
    .at(-1) as string;

/** An https or mailto address, or nothing: what cannot be written to is worse than none. */
function reachable(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return SITE.contact ?? undefined;
  if (URL.canParse(address) && /^(?:https|mailto):$/u.test(new URL(address).protocol))
    return address;
  throw new Error(
    `SITE_CONTACT is "${address}". Give an address that starts with https: or mailto:, or leave it unset.`,
  );
}
/** Where mistakes are reported: `SITE_CONTACT`, or the contact of the edition. Without both the pages name none. */
export const CONTACT = reachable(process.env.SITE_CONTACT);

export const LICENSE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

/**
 * The address of a page or file of this site, to be used in links.
 * @param path from the root of the site: `claims/am-12/`, `data/claims.json#x`; a leading slash is allowed
 */
export function href(path: string): string {
  return BASE + path.replace(/^\/+/u, '');
}

/** The name under which a file of this site is saved, which says whose it is: "beylikova-claims.csv". */
export const savedAs = (path: string): string =>
  `${SITE.key}-${path.slice(path.lastIndexOf('/') + 1)}`;

/** The same address in full, as it stands in citations and canonical links. */
export function permalink(path: string): string {
  return ORIGIN + href(path);
}

/**
 * What of a built site is kept for reading offline, under which address, and of which kind it is.
 */
import { isOneFile } from '../one-file/name.ts';
import { isReadOnline } from './not-saved.ts';

/**
 * Paths from the root of the built site that no reader opens: they serve hosts, crawlers and
 * previews in other people's feeds.
 */
const NOT_KEPT =
  /^(?:sw\.js$|robots\.txt$|sitemap-|_headers$|_redirects$|CNAME$|\.|share\/|_a\/offline[.-].*\.(?:json|bin)$)/u;

/**
 * The brief in one file is not kept either: it says again what the pages say, and is kept by
 * whoever saves it.
 */
export const isKept = (path: string): boolean =>
  !NOT_KEPT.test(path) && !isReadOnline(path) && !isOneFile(path);

/** The address a file is asked for by, from the root of the site: a page by its folder. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');

/**
 * What the set is made of, in the order in which it is told. The first kind that fits a path is its
 * kind.
 */
export const KINDS = [
  ['articles', 'Articles', /^articles\//u],
  ['claims', 'Claims', /^claims\//u],
  ['questions', 'Questions', /^questions\//u],
  ['places', 'Places and maps', /^(?:places|maps)\//u],
  ['people', 'People and terms', /^(?:people|glossary)\//u],
  ['works', 'Sources', /^works\//u],
  ['search', 'Search', /^(?:pagefind|search)\//u],
  ['data', 'Data files and figures', /^(?:data|figures)\//u],
  ['pages', 'Other pages', /\.(?:html|xml)$/u],
  ['fonts', 'Fonts', /\.woff2$/u],
  ['parts', 'Styles, scripts and icons', /^/u],
] as const satisfies readonly (readonly [string, string, RegExp])[];
export type Kind = (typeof KINDS)[number][0];

export const kindOf = (path: string): Kind =>
  (KINDS.find(([, , fits]) => fits.test(path)) as (typeof KINDS)[number])[0];

/** The page that tells how large the pack is cannot be in it. */
export const OFFLINE_PAGE = 'offline/index.html';

/** Text that no page has loaded for itself; a page by its folder or by its file. */
const PACKED =
  /^(?!pagefind\/|_a\/|favicon\.svg$).*(?:^|\/|\.(?:html|json|jsonl|jsonld|geojson|csv|bib|ris|xml|svg|txt|md))$/u;

/**
 * Whether a file travels and is kept in the pack. Pages repeat each other and shrink to a twentieth
 * together; what a page has loaded already (style, scripts, fonts) and what is compressed in itself
 * (index, images) goes alone.
 * @param path of the file from the root of the site, or its address
 */
export const isPacked = (path: string): boolean =>
  addressOf(path) !== addressOf(OFFLINE_PAGE) && PACKED.test(path);

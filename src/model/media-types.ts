/**
 * Media types of everything that is published, in one table: endpoints, links in the heads of pages, the data package,
 * `_headers`, the worker and the servers of the tests read it. Ships to the browser.
 */

/** By ending. */
const BY_ENDING: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  md: 'text/markdown',
  webmanifest: 'application/manifest+json',
  png: 'image/png',
  pdf: 'application/pdf',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};
/** By name, where the ending tells less than is known. */
const BY_NAME: Readonly<Record<string, string>> = {
  'cite.json': 'application/vnd.citationstyles.csl+json',
  'works.json': 'application/vnd.citationstyles.csl+json',
  'changes.xml': 'application/atom+xml',
};
const BINARY = /^(?:image\/png|application\/(?:pdf|wasm|octet-stream|manifest\+json)|font\/.*)$/u;

const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
/** A name that is empty is that of a page; plain bytes where the ending is not known. */
const byEnding = (name: string): string =>
  BY_ENDING[name === '' ? 'html' : name.slice(name.lastIndexOf('.') + 1)] ??
  'application/octet-stream';

/**
 * What a file is, as links and data packages say it.
 * @param address path from the root of the site; one that is empty or ends with a slash is a page
 */
export const mediaType = (address: string): string =>
  BY_NAME[nameOf(address)] ?? byEnding(nameOf(address));

/** What a host sends with it: hosts go by the ending alone. Texts say that they are UTF-8. */
export function contentType(address: string): string {
  const type = byEnding(nameOf(address));
  return BINARY.test(type) ? type : `${type}; charset=utf-8`;
}

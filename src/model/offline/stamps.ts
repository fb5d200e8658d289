/**
 * What every page says of the release it is of: its version and its day. Files are kept without
 * these words, which the worker puts in again, so that a release changes on the device only the
 * pages whose matter has changed.
 */
import { isPacked } from './files.ts';
import type { KeptEdition } from './manifest.ts';

/** Stands before the number of a form; no file that is published holds this character. */
const MARK = '\u0001';

/** The version and the day in every form in which pages write them. */
function formsOf({ version, released }: KeptEdition): string[] {
  const date = new Date(`${released}T00:00:00Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const name = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return [
    version,
    released,
    released.replaceAll('-', '/'),
    `${day} ${name} ${year}`,
    `${name} ${day}, ${year}`,
    `${year}, ${name} ${day}`,
    `${year},\n     ${month},\n     ${day}`,
  ];
}

/**
 * What only the frame of a page or the head of a file says, each with numbers of forms in braces.
 */
const FRAME = [
  'name="version" content="{0}"',
  '"version":"{0}","dateModified":"{1}"',
  '"version":"{0}","datePublished":"{1}"',
  '"version":"{0}","released":"{1}"',
  '"version": "{0}"',
  'ersion {0}, <time datetime="{1}">{3}</time>',
  'ersion {0}, {3}',
  'release {0}, http',
];
/**
 * The day that a page itself is of. A claim's page is of the day of its wording, which no release
 * changes.
 */
const DAY = 'name="citation_publication_date" content="{2}"';
const OF_ITS_OWN_DAY = /^claims\/[^/]+\//u;
/** How a page is cited: with the release, but for claims and sources. */
const CITED = /class="cite-box.*?<\/details><\/div>/gsu;
const CITED_ALONE = /^(?:claims|works)\/[^/]+\//u;

const TEXT = new TextEncoder();
const READ = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * @param address of the file from the root of the site
 * @returns its bytes without the words of the release; those of a file that is no text as they are
 */
export function hideStamps(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  edition: KeptEdition,
): Uint8Array<ArrayBuffer> {
  if (!isPacked(address)) return bytes;
  const forms = formsOf(edition);
  const hidden = (text: string): string =>
    forms.reduce((rest, form, index) => rest.replaceAll(form, MARK + index), text);
  let text = READ.decode(bytes);
  for (const frame of OF_ITS_OWN_DAY.test(address) ? FRAME : [...FRAME, DAY]) {
    const said = frame.replace(/\{(\d)\}/gu, (_, index) => forms[index] as string);
    text = text.replaceAll(said, hidden);
  }
  return TEXT.encode(CITED_ALONE.test(address) ? text : text.replaceAll(CITED, hidden));
}

/** @returns the bytes as they were published; the other way round of {@link hideStamps} */
export function showStamps(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  edition: KeptEdition,
): Uint8Array<ArrayBuffer> {
  if (!isPacked(address)) return bytes;
  const forms = formsOf(edition);
  const [first = '', ...rest] = READ.decode(bytes).split(MARK);
  return TEXT.encode(first + rest.map((part) => forms[Number(part[0])] + part.slice(1)).join(''));
}

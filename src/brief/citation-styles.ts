/**
 * Citations in APA and in Chicago, by the CSL processor. Runs when building only. The styles and the locale lie in `csl`
 * as their authors publish them (CC BY-SA 3.0; see LICENSE).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { type CslDate, type CslItem, noCase } from '../model/citation/item.ts';

// The build runs this from a bundle, so the folder is found from the root of the project.
const csl = (file: string): string =>
  readFileSync(join(process.cwd(), 'src', 'brief', 'csl', file), 'utf8');

/** The styles on offer, by the name readers know them under. Both are American: so is their locale. */
export const STYLES = { APA: 'apa', Chicago: 'chicago-note-bibliography' } as const;
export type StyleName = keyof typeof STYLES;

let item: CslItem | undefined;
const engines = new Map<StyleName, InstanceType<typeof CSL.Engine>>();

function engine(name: StyleName): InstanceType<typeof CSL.Engine> {
  let made = engines.get(name);
  if (!made) {
    const locale = csl('locales-en-US.xml');
    made = new CSL.Engine(
      { retrieveLocale: () => locale, retrieveItem: () => item },
      csl(`${STYLES[name]}.csl`),
      'en-US',
      true,
    );
    made.setOutputFormat('text');
    engines.set(name, made);
  }
  return made;
}

/**
 * What a style is given of an item. Where author and site are one, styles name it once (APA 7, section 10.16); and the
 * capitals of a title or a site are part of what is quoted, so no style may change them.
 */
function styled({
  title,
  author,
  'container-title': container,
  publisher,
  note: _,
  custom: __,
  abstract: ___,
  archive_location: copy,
  language,
  ...rest
}: CslItem): CslItem {
  const own = author?.length === 1 ? author[0]?.literal : undefined;
  return {
    ...rest,
    id: 'cited',
    title: noCase(title),
    // Styles ask only whether it is English; told more, the processor writes “İn” before a Turkish source.
    language: language.startsWith('en') ? 'en' : 'und',
    ...(author ? { author } : {}),
    ...(container && container !== own ? { 'container-title': noCase(container) } : {}),
    ...(publisher && publisher !== own ? { publisher } : {}),
    // The address of a copy is that of the item where the original has none: it is given once.
    ...(copy && copy !== rest.URL ? { archive_location: copy } : {}),
  };
}

/** The entry of a reference list as the processor sets it, as text. */
export function setByProcessor(name: StyleName, cited: CslItem): string {
  item = styled(cited);
  const processor = engine(name);
  // The processor compares an item with all it has, and remembers every name: it is given one at a time, all of one name.
  processor.updateItems([]);
  processor.updateItems(['cited']);
  const set = processor.makeBibliography()[1].join(' ');
  // An apostrophe after an s (“States’”) keeps the processor from reading the mark of `nocase`, and it prints it.
  return set
    .replace(/<\/?span[^>]*>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * A run of words, which every style sets as it is. What stands between runs decides how it is set, and stays: quotation
 * marks turn within others, two spaces are one, `<` begins mark-up, and what a text ends with decides what follows it.
 */
const RUN = /[[\p{L}\p{N}](?:(?:(?! {2})[^“”"„«»<])*[\p{L}\p{N}\])])?/gu;
/** ’ that may be an apostrophe or a quotation mark, in a text with such marks: the processor alone knows how it reads it. */
const TWOFOLD = /[“‘].*’(?!\p{L})|’(?!\p{L}).*[“‘]/su;
/** What stands in for an address, a version, the year, month and day of a date, and the year and day of another. */
const [ADDRESS, VERSION, ISSUED, ACCESSED] = [
  'https://standin.url',
  '7393',
  [7391, 10, 28],
  [7392, 12, 27],
] as const;
const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });
const monthName = (month: number): string => MONTHS.format(Date.UTC(2000, month - 1));
/** These as they are set, and Standinaa, Standinab … for runs of words. */
const STAND_INS =
  /Standin[a-z]{2}\b|https:\/\/standin\.url|\b(?:739[123]|2[78]|October|December)\b/gu;
/** Shapes of items, each as it is set. */
const shapes = new Map<string, string>();

/**
 * The entry of a reference list, as text. Items that differ in nothing but words, dates and address are set once, with
 * words that stand in for these; a test holds that to the processor’s own text over all items.
 */
export function styledCitation(name: StyleName, cited: CslItem): string {
  const { title, author, genre, publisher, archive, 'container-title': container } = cited;
  const { archive_location: copy, URL: address } = cited;
  if (
    // The address of another copy may begin a sentence, which changes it.
    (copy && copy !== address) ||
    [title, genre, publisher, container].some((text) => text && TWOFOLD.test(text))
  )
    return setByProcessor(name, cited);
  const stoodFor = new Map<string, string>();
  const inFor = <T extends string | number>(standIn: T, value: unknown): T => {
    stoodFor.set(String(standIn), String(value));
    return standIn;
  };
  const runs: string[] = [];
  const words = (text: string): string =>
    text.replace(RUN, (run) => {
      const at = runs.indexOf(run);
      const index = at < 0 ? runs.push(run) - 1 : at;
      return inFor(`Standin${String.fromCharCode(97 + index / 26, 97 + (index % 26))}`, run);
    });
  const dated = (date: CslDate | undefined, standIns: typeof ISSUED | typeof ACCESSED) => {
    if (!date) return undefined;
    const [parts] = date['date-parts'];
    const [, month] = parts;
    if (month !== undefined) stoodFor.set(monthName(standIns[1]), monthName(month));
    return { 'date-parts': [parts.map((part, index) => inFor(standIns[index] as number, part))] };
  };
  const shape = {
    ...cited,
    id: 'shape',
    title: words(title),
    author: author?.map(({ literal }) => ({ literal: words(literal) })),
    'container-title': container && words(container),
    publisher: publisher && words(publisher),
    genre: genre && words(genre),
    archive: archive && words(archive),
    version: cited.version && inFor(VERSION, cited.version),
    issued: dated(cited.issued, ISSUED),
    accessed: dated(cited.accessed, ACCESSED),
    language: cited.language.startsWith('en') ? 'en' : 'und',
    URL: inFor(ADDRESS, address),
    archive_location: copy && ADDRESS,
    note: undefined,
    abstract: undefined,
    custom: undefined,
  };
  const json = JSON.stringify(shape);
  const key = `${name} ${json}`;
  const set = shapes.get(key) ?? setByProcessor(name, JSON.parse(json) as CslItem);
  shapes.set(key, set);
  return set.replace(STAND_INS, (found) => stoodFor.get(found) ?? found);
}

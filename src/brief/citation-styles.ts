/**
 * Citations in APA and in Chicago, by the CSL processor. Runs when building only. The styles and the locale lie in `csl`
 * as their authors publish them (CC BY-SA 3.0; see LICENSE).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { type CslItem, noCase } from '../model/citation/item.ts';

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
  ...rest
}: CslItem): CslItem {
  const own = author?.length === 1 ? author[0]?.literal : undefined;
  return {
    ...rest,
    id: 'cited',
    title: noCase(title),
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

/** What a text ends with decides what follows it, quotation marks within it turn, two spaces are one: it is set itself. */
const IS_PLAIN = /^[[\p{L}\p{N}](?!.*(?:[“”"„«»‘<]| {2})).*[\p{L}\p{N}\])]$/u;
/** What stands in for an address, a year, a day, and the first, second … of the texts. */
const [ADDRESS, YEAR, DAY] = ['https://standin.url', 7391, 28];
const STAND_INS = new RegExp(`Standin([a-z])|${ADDRESS}|${YEAR}|\\b${DAY}\\b`, 'gu');
/** Shapes of items, each as it is set. */
const shapes = new Map<string, string>();

/**
 * The entry of a reference list, as text. Items that differ in nothing but names, title and address are set once, with
 * words that stand in for these; a test holds that to the processor’s own text over all items.
 */
export function styledCitation(name: StyleName, cited: CslItem): string {
  const words: string[] = [];
  const standIn = (text: string): string => {
    if (!IS_PLAIN.test(text)) return text;
    const known = words.indexOf(text);
    return `Standin${String.fromCharCode(97 + (known < 0 ? words.push(text) - 1 : known))}`;
  };
  const { author, issued, 'container-title': container, publisher, genre } = cited;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const shape: CslItem = {
    ...cited,
    id: 'shape',
    title: standIn(cited.title),
    URL: ADDRESS,
    ...(author ? { author: author.map(({ literal }) => ({ literal: standIn(literal) })) } : {}),
    ...(container ? { 'container-title': standIn(container) } : {}),
    ...(publisher ? { publisher: standIn(publisher) } : {}),
    ...(genre ? { genre: standIn(genre) } : {}),
    ...(cited.archive_location === cited.URL ? { archive_location: ADDRESS } : {}),
    // Which month it is decides how it is written, but not the year or the day.
    ...(issued
      ? {
          issued: {
            'date-parts': [[YEAR, month, day && DAY].filter((part) => part !== undefined)],
          },
        }
      : {}),
  };
  for (const unused of ['note', 'abstract', 'custom'] as const) delete shape[unused];
  const key = `${name} ${JSON.stringify(shape)}`;
  const set = shapes.get(key) ?? setByProcessor(name, shape);
  shapes.set(key, set);
  return set.replace(STAND_INS, (found, letter?: string) =>
    letter
      ? (words[letter.charCodeAt(0) - 97] as string)
      : found === ADDRESS
        ? cited.URL
        : String(found === String(YEAR) ? year : day),
  );
}

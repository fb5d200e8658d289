/**
 * Writes citations as BibTeX for biblatex, in UTF-8: letters stay what they are, only what TeX would act on is escaped.
 * Types and fields are those that biblatex's data model allows together and that Zotero's importer knows: it leaves out a
 * whole entry of a type it does not know.
 */
import { type CslItem, type CslType, isoDate } from './item.ts';
import { keywords } from './keywords.ts';

const TYPES: Record<CslType, string> = {
  webpage: 'online',
  dataset: 'misc',
  'article-newspaper': 'article',
  'article-journal': 'article',
  report: 'report',
  speech: 'misc',
  'entry-encyclopedia': 'inreference',
};
/** What an item is, where its type leaves that open. */
const SORTS: Partial<Record<CslType, string>> = {
  dataset: 'Dataset',
  speech: 'Statement',
};
/** Where biblatex puts what an item stands in, and who publishes it. */
const CONTAINERS: Record<string, string> = {
  article: 'journaltitle',
  online: 'organization',
  inreference: 'booktitle',
};
const PUBLISHERS: Record<string, string> = { report: 'institution', misc: 'organization' };

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const escaped = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#%_^~]/gu, (sign) => ESCAPES[sign] as string);
/** Addresses are verbatim: nothing in them is escaped, so what would end the field is percent-encoded. */
const verbatim = (url: string): string =>
  url.replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));
/** Braces within braces keep a style from changing capitals, and a name from being taken apart. */
const kept = (text: string): string => `{${escaped(text)}}`;

/** A kind that is no type of BibTeX's begins the note; as an addition to the title some would take it for the title. */
const noteOf = ({ type, genre, note }: CslItem): string =>
  [type === 'report' ? undefined : genre, note].filter(Boolean).join('. ');

/** One entry. Its key is the item's id. */
function bibtexEntry(item: CslItem): string {
  const type = TYPES[item.type];
  const note = noteOf(item);
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(({ literal }) => kept(literal)).join(' and ')],
    ['title', kept(item.title)],
    ['date', item.issued && isoDate(item.issued)],
    [CONTAINERS[type] ?? 'series', item['container-title'] && kept(item['container-title'])],
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    [PUBLISHERS[type] ?? 'publisher', item.publisher && kept(item.publisher)],
    ['type', type === 'report' ? escaped(item.genre ?? 'report') : undefined],
    ['howpublished', SORTS[item.type]],
    ['version', item.version && escaped(item.version)],
    ['url', verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['language', LANGUAGES[item.language]?.replace('british', 'english')],
    ['langid', LANGUAGES[item.language]],
    ['keywords', escaped(keywords(item).join(', '))],
    ['abstract', item.abstract && escaped(item.abstract)],
    ['note', note === '' ? undefined : escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@${type}{${item.id},`, ...lines, '}', ''].join('\n');
}

/** Names of languages as babel has them. */
const LANGUAGES: Record<string, string> = {
  'en-GB': 'british',
  en: 'english',
  tr: 'turkish',
  az: 'azerbaijani',
  ru: 'russian',
  uk: 'ukrainian',
  it: 'italian',
  zh: 'chinese',
  de: 'german',
  ja: 'japanese',
  fr: 'french',
  ar: 'arabic',
  el: 'greek',
  fa: 'persian',
  ko: 'korean',
  pl: 'polish',
  sr: 'serbian',
};

/** Entries of a bibliography in the order given, parted by empty lines. */
export const bibtex = (items: readonly CslItem[]): string => items.map(bibtexEntry).join('\n');

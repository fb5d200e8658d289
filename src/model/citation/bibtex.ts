/** Writes citations as BibTeX for biblatex, in UTF-8: letters stay what they are, only what TeX would act on is escaped. */
import { type CslItem, type CslType, isoDate } from './item.ts';

const TYPES: Record<CslType, string> = {
  webpage: 'online',
  dataset: 'dataset',
  'article-newspaper': 'article',
  'article-journal': 'article',
  report: 'report',
  speech: 'unpublished',
  'entry-encyclopedia': 'inreference',
};
/** Where biblatex puts what an item stands in, and who publishes it. */
const CONTAINERS: Record<string, string> = {
  article: 'journaltitle',
  online: 'organization',
  inreference: 'booktitle',
};
const PUBLISHERS: Record<string, string> = { report: 'institution', unpublished: 'organization' };

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

/** One entry. Its key is the item's id. */
function bibtexEntry(item: CslItem): string {
  const type = TYPES[item.type];
  const fields: [string, string | undefined][] = [
    ['author', item.author?.map(({ literal }) => kept(literal)).join(' and ')],
    ['title', kept(item.title)],
    ['date', item.issued && isoDate(item.issued)],
    [CONTAINERS[type] ?? 'series', item['container-title'] && kept(item['container-title'])],
    ...(item.type === 'article-newspaper'
      ? ([['entrysubtype', 'newspaper']] as [string, string][])
      : []),
    [PUBLISHERS[type] ?? 'publisher', item.publisher && kept(item.publisher)],
    [
      type === 'report' ? 'type' : 'titleaddon',
      item.genre ? escaped(item.genre) : type === 'report' ? 'report' : undefined,
    ],
    ['version', item.version && escaped(item.version)],
    ['url', verbatim(item.URL)],
    ['urldate', item.accessed && isoDate(item.accessed)],
    ['langid', LANGUAGES[item.language]],
    ['abstract', item.abstract && escaped(item.abstract)],
    ['note', item.note && escaped(item.note)],
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

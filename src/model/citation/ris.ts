/** Writes citations as RIS: one tag a line, lines ended by CR LF, UTF-8. */
import type { CslItem, CslType } from './item.ts';
import { keywords } from './keywords.ts';

const TYPES: Record<CslType, string> = {
  webpage: 'ELEC',
  dataset: 'DATA',
  'article-newspaper': 'NEWS',
  'article-journal': 'JOUR',
  report: 'RPRT',
  speech: 'UNPB',
  'entry-encyclopedia': 'ENCYC',
};
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
/** `2025/10/06/`, as the tag DA wants a date: parts that are not known are empty, and the place for a note stays. */
const slashed = ([year, month, day]: number[]): string =>
  [
    String(year).padStart(4, '0'),
    month && String(month).padStart(2, '0'),
    day && String(day).padStart(2, '0'),
    '',
  ]
    .map((part) => part ?? '')
    .join('/');

function risEntry(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const tags: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    // A comma after a name says that it is whole: readers split names at the last space where there is none.
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', `${literal},`]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', date && String(date[0]).padStart(4, '0')],
    ['DA', date && slashed(date)],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['ET', item.version],
    ['UR', item.URL],
    ['Y2', item.accessed && slashed(item.accessed['date-parts'][0])],
    ['L2', item.archive_location],
    ['LA', item.language],
    ...keywords(item).map((word): [string, string] => ['KW', word]),
    ['AB', item.abstract],
    ['N1', item.note],
  ];
  return [
    ...tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : [])),
    'ER  - ',
    '',
  ].join('\r\n');
}

/** Records in the order given, parted by empty lines. */
export const ris = (items: readonly CslItem[]): string => items.map(risEntry).join('\r\n');

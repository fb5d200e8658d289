/**
 * Reads dates in running text and in queries, so that each is found however it is written: `15.10.2025`, `2025-10-15`,
 * `10/2025`, `Oct 15th, 2025` and `15 Ekim 2025` as `15 October 2025`. Ships to the browser.
 */
import { wordsOf } from './words.ts';

/** In English, and in Turkish as a query is folded. */
const MONTHS =
  'January ocak,February subat,March mart,April nisan,May mayis,June haziran,July temmuz,August agustos,September eylul,October ekim,November kasim,December aralik'
    .split(',')
    .map((names) => names.split(' ') as [string, string]);
const monthOf = (folded: string): string | undefined =>
  MONTHS.find(([name, turkish]) => {
    const english = name.toLowerCase();
    return (
      [english, turkish, english.slice(0, 3)].includes(folded) ||
      (folded === 'sept' && english.startsWith(folded))
    );
  })?.[0];

const DAY_OR_YEAR = /^(\d{1,2}|\d{4})(?:st|nd|rd|th)?$/u;
const BETWEEN = /^[\s.,-]{1,3}$/u;
/** Two or three numbers between the same signs. */
const IN_DIGITS =
  /(?<![\p{L}\p{N}.,/-])\d{1,4}([./-])\d{1,4}(?:\1\d{1,4})?(?![\p{L}\p{N}%]|[./,-]\d)/gu;
const isYear = (digits: string): boolean => /^(?:1[89]|20)\d\d$/u.test(digits);
const isShort = (digits: string): boolean => digits.length < 3;

/** What the numbers of a date are: the readings of each, the likeliest first; nothing where they are no date. */
function readings(numbers: readonly string[], sign: string): string[][] | undefined {
  const month = (digits = ''): string | undefined => MONTHS[Number(digits) - 1]?.[0];
  const day = (digits: string): string => String(Number(digits));
  const [a = '', b = '', c] = numbers;
  if (c === undefined) {
    const [year, digits] = isYear(a) ? [a, b] : [b, a];
    // A point after a year parts decimals, and a hyphen before one parts the ends of a range.
    const name =
      isYear(year) && isShort(digits) && sign !== (year === a ? '.' : '-') && month(digits);
    if (!name) return undefined;
    // What follows a year may be the end of a range.
    return year === a ? [[a], [name, day(b)]] : [[name], [b]];
  }
  if (isYear(a)) {
    const name = isShort(b) && isShort(c) && month(b);
    return name && Number(c) <= 31 ? [[a], [name], [day(c)]] : undefined;
  }
  const year = isYear(c) ? c : c.length === 2 && sign !== '-' && `20${c}`;
  if (!year || !isShort(a) || !isShort(b) || Number(a) > 31 || Number(b) > 31) return undefined;
  const [first, second] = [month(a), month(b)];
  if (second && first && sign === '/' && a !== b)
    return [[day(a), first], [second, day(b)], [year]];
  if (second) return [[day(a)], [second], [year]];
  return first ? [[first], [day(b)], [year]] : undefined;
}

/**
 * A text with its dates as in `15 October 2025`.
 * @returns with what a number or a month may stand for instead, where both ways are read: `09/03/2024`, `2025-10`
 */
export function withPlainDates(text: string): { text: string; or: Map<string, string> } {
  const or = new Map<string, string>();
  if (!/\d/u.test(text)) return { text, or };
  const named = text.replace(IN_DIGITS, (found, sign: string) => {
    const read = readings(found.split(sign), sign);
    for (const [likely = '', other] of read ?? []) if (other) or.set(likely, other);
    return read ? read.map(([likely]) => likely).join(' ') : found;
  });
  const words = wordsOf(named);
  let plain = '';
  let from = 0;
  for (const [at, { start, end, folded }] of words.entries()) {
    const month = monthOf(folded);
    const [before, after] = [words[at - 1], words[at + 1]];
    const [day, year] = [
      before && BETWEEN.test(named.slice(before.end, start)) && DAY_OR_YEAR.exec(before.folded),
      after && BETWEEN.test(named.slice(end, after.start)) && DAY_OR_YEAR.exec(after.folded),
    ];
    if (!month || !(day || year)) continue;
    const [first, last] = [
      day ? (before?.start ?? start) : start,
      year ? (after?.end ?? end) : end,
    ];
    if (first < from) continue;
    plain += `${named.slice(from, first)}${day ? `${day[1]} ` : ''}${month}${year ? ` ${year[1]}` : ''}`;
    from = last;
  }
  return { text: plain + named.slice(from), or };
}

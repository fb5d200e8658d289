/**
 * Reads figures in running text and in queries and gives each the same terms however it is written: `694 million`,
 * `694 Mt`, `600,000`, `600 000`, `$2.5 billion`, `60–70%`, `ten`. Ships to the browser.
 *
 * The terms of a figure are its value in full (`694000000`, `1d75`), and, where its unit is told, the value with the unit
 * (`60pc`, `usd2500000000`).
 */

/** A figure as it stands in a text. */
export interface Figure {
  start: number;
  end: number;
  /** Terms any of which finds it, the most exact first; two lists where it is a range. */
  values: string[][];
  /** The digits as written, where a word such as `million` or a unit follows them; they find it while it is being typed. */
  written: string[];
}

const SCALES: Record<string, number> = {
  thousand: 1e3,
  bin: 1e3,
  k: 1e3,
  kt: 1e3,
  million: 1e6,
  milyon: 1e6,
  mn: 1e6,
  m: 1e6,
  mt: 1e6,
  billion: 1e9,
  milyar: 1e9,
  bn: 1e9,
  gt: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** What tells a currency, and its code. */
const MONEY: [RegExp, string][] = [
  [/\$|usd|dol/iu, 'usd'],
  [/€|eur/iu, 'eur'],
  [/₺|try|lira/iu, 'try'],
];
/** Small numbers in words; from two on, because “one” is rarely a figure. */
const WORDS = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, String(at < 19 ? at + 2 : 10 * at - 160)]),
);

const NUMBER = String.raw`\d{1,3}(?:[,.'’\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(us\$|usd|eur|try|[$€₺%])?\s?(${NUMBER})` +
    String.raw`(?:\s?(?:[-–—−]|to(?=\s))\s?(?:us\$|[$€₺])?(${NUMBER}))?` +
    String.raw`(?:[\s-]?(${Object.keys(SCALES).join('|')})(?![\p{L}\p{N}]))?` +
    String.raw`(?:\s?(%|per\s?cent|(?:metric\s)?(?:tonnes?|tons?|t)(?![\p{L}\p{N}])|doll?ars?|usd|euros?|eur|liras?|try)(?![\p{L}\p{N}]))?(?![\p{L}\p{N}])`,
  'giu',
);

const plain = (value: number): string => String(Number(value.toPrecision(12))).replace('.', 'd');

/** What digits with separators may mean: in `600.000` the point parts thousands or decimals. */
function readings(digits: string): number[] {
  const joined = digits.replace(/['’\s\u00a0\u202f\u2009]/gu, '');
  if (/^\d{1,3}\.\d{3}$/u.test(joined)) return [Number(joined), Number(joined.replace('.', ''))];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(joined)) return [Number(joined.replaceAll('.', ''))];
  if (/^\d+,\d{1,2}$/u.test(joined)) return [Number(joined.replace(',', '.'))];
  return [Number(joined.replaceAll(',', ''))];
}

/** Terms of a value of a unit, the most exact first. */
export function valueTerms(value: number, unit = ''): string[] {
  const digits = plain(value);
  if (unit === '%') return [`${digits}pc`];
  const money = MONEY.find(([sign]) => sign.test(unit))?.[1];
  return money ? [money + digits, digits] : [digits];
}

/** All figures of a text in order. */
export function figuresOf(text: string): Figure[] {
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(FIGURE)].map((match): Figure => {
    const [whole, currency = '', first = '', second, scale = '', unit = ''] = match;
    const factor = SCALES[scale.toLowerCase()] ?? 1;
    const kind = /%|cent/iu.test(currency + unit) ? '%' : currency || unit;
    const numbers = [first, second].filter((digits) => digits !== undefined);
    return {
      start: match.index + (whole.length - whole.trimStart().length),
      end: match.index + whole.length,
      values: numbers.map((digits) =>
        readings(digits).flatMap((value) => valueTerms(value * factor, kind)),
      ),
      written: factor !== 1 || kind ? numbers.flatMap((digits) => readings(digits).map(plain)) : [],
    };
  });
}

/** The digits of a small number written as a word; nothing where the word is none. */
export const numberWord = (folded: string): string | undefined => WORDS.get(folded);

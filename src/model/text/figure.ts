/** Writes quantities as readers read them: value, bound, unit, of what, as of when. */

import { dateInWords } from '../../ui/en/dates.ts';
import { type Quantity, SUBSTANCES } from '../quantity.ts';

const UNIT_WORDS: Record<string, string> = {
  t: 't',
  't/a': 't a year',
  '%': '%',
  '1': '',
  a: 'years',
  m: 'm',
  km: 'km',
};
const BOUND_WORDS: Record<Quantity['bound'], string> = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  about: 'about ',
  range: '',
};

/** Signs of currencies, written before the number. */
const CURRENCIES: Record<string, string> = { USD: 'US$', EUR: '€', TRY: 'TRY ' };

/** 570000 as "570,000"; from a million up in words and rounded to four figures: 12500000 as "12.5 million". */
export function numberInWords(value: number): string {
  const scaled = (divisor: number, word: string) =>
    `${Number((value / divisor).toPrecision(4))} ${word}`;
  if (Math.abs(value) >= 1e9) return scaled(1e9, 'billion');
  if (Math.abs(value) >= 1e6) return scaled(1e6, 'million');
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',') + (fraction ? `.${fraction}` : '');
}

/** A number with its unit: "4.5%", "US$90", "600,000 t", and "17" where things are counted. */
function measured(number: string, unit: string): string {
  const currency = CURRENCIES[unit];
  if (currency) return `${currency}${number}`;
  return unit === '%' ? `${number}%` : `${number} ${UNIT_WORDS[unit] ?? unit}`.trim();
}

/** What joins a measure to what it is of: "4.5%, grade", "17 elements", "40 t of ore". */
function joint(unit: string): string {
  if (unit === '%') return ', ';
  return unit === '1' ? ' ' : ' of ';
}

/** "more than 600,000 t of contained rare-earth oxide". */
export function quantityInWords(quantity: Quantity): string {
  const { value, upper, unit, substance, claimedSubstance, bound, of, asOf } = quantity;
  const number =
    upper === undefined ? numberInWords(value) : `${numberInWords(value)}–${numberInWords(upper)}`;
  const what = of ?? (unit in CURRENCIES ? '' : SUBSTANCES[substance].label);
  const claimed = claimedSubstance ? `, claimed as ${SUBSTANCES[claimedSubstance].label}` : '';
  return `${BOUND_WORDS[bound]}${measured(number, unit)}${what && joint(unit) + what}${claimed}${asOf ? ` (${dateInWords(asOf)})` : ''}`;
}

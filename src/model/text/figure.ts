/** Writes quantities as readers read them: value, bound, unit, of what, as of when. */
import { type Quantity, SUBSTANCES } from '../quantity.ts';
import { dateInWords } from './date.ts';

const UNIT_WORDS: Record<string, string> = { t: 't', 't/a': 't a year', '%': '%', '1': '', a: 'years', m: 'm', km: 'km' };
const BOUND_WORDS: Record<Quantity['bound'], string> = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  about: 'about ',
  range: '',
};

/** Groups digits with thin commas: 12500000 becomes "12.5 million" from a million up, "570,000" below. */
export function numberInWords(value: number): string {
  const scaled = (divisor: number, word: string) => `${Number((value / divisor).toPrecision(4))} ${word}`;
  if (Math.abs(value) >= 1e9) return scaled(1e9, 'billion');
  if (Math.abs(value) >= 1e6) return scaled(1e6, 'million');
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',') + (fraction ? `.${fraction}` : '');
}

/** "more than 600,000 t of contained rare-earth oxide". */
export function quantityInWords(quantity: Quantity): string {
  const { value, upper, unit, substance, bound, of, asOf } = quantity;
  const number = upper === undefined ? numberInWords(value) : `${numberInWords(value)}–${numberInWords(upper)}`;
  const money = { USD: 'US$', EUR: '€', TRY: 'TRY ' }[unit];
  const measured = money ? `${money}${number}` : unit === '%' ? `${number}%` : `${number} ${UNIT_WORDS[unit] ?? unit}`.trim();
  const what = of ?? (money ? '' : SUBSTANCES[substance].label);
  const joint = !what ? '' : unit === '%' ? `, ${what}` : unit === '1' ? ` ${what}` : ` of ${what}`;
  return `${BOUND_WORDS[bound]}${measured}${joint}${asOf ? ` (${dateInWords(asOf)})` : ''}`;
}

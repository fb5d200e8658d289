/** Writes quantities as readers read them: value, bound, unit, of what, as of when. */

import { dateInWords } from '../../ui/en/dates.ts';
import * as quantities from '../../ui/en/quantities.ts';
import { type Quantity, SUBSTANCES } from '../quantity.ts';

/** 570000 as "570,000"; from a million up in words and rounded to four figures: 12500000 as "12.5 million". */
export function numberInWords(value: number): string {
  const scaled = (divisor: number, word: string) =>
    `${Number((value / divisor).toPrecision(4))} ${word}`;
  if (Math.abs(value) >= 1e9) return scaled(1e9, quantities.billion);
  if (Math.abs(value) >= 1e6) return scaled(1e6, quantities.million);
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ',') + (fraction ? `.${fraction}` : '');
}

/** A number with its unit: "4.5%", "US$90", "600,000 t", and "17" where things are counted. */
function measured(number: string, unit: string): string {
  const currency = quantities.currencies[unit];
  if (currency) return `${currency}${number}`;
  return unit === '%' ? `${number}%` : `${number} ${quantities.units[unit] ?? unit}`.trim();
}

/** "more than 600,000 t of contained rare-earth oxide". */
export function quantityInWords(quantity: Quantity): string {
  const { value, upper, unit, substance, claimedSubstance, bound, of, asOf } = quantity;
  const number =
    upper === undefined ? numberInWords(value) : `${numberInWords(value)}–${numberInWords(upper)}`;
  const what = of ?? (unit in quantities.currencies ? '' : SUBSTANCES[substance].label);
  const claimed = claimedSubstance ? quantities.claimedAs(SUBSTANCES[claimedSubstance].label) : '';
  return `${quantities.bounds[bound]}${measured(number, unit)}${what && quantities.joint(unit) + what}${claimed}${asOf ? ` (${dateInWords(asOf)})` : ''}`;
}

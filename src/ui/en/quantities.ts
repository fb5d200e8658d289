/** Words of quantities: units, bounds, currencies, large numbers. */

export const units: Record<string, string> = {
  t: 't',
  't/a': 't a year',
  '%': '%',
  '1': '',
  a: 'years',
  m: 'm',
  km: 'km',
};
/** Before a number that is a bound or not exact. */
export const bounds = {
  exactly: '',
  'at-least': 'at least ',
  'more-than': 'more than ',
  'at-most': 'at most ',
  about: 'about ',
  range: '',
};
/** Signs of currencies, written before the number. */
export const currencies: Record<string, string> = { USD: 'US$', EUR: '€', TRY: 'TRY ' };
export const million = 'million';
export const billion = 'billion';
/** What joins a measure to what it is of: "4.5%, grade", "17 elements", "40 t of ore". */
export function joint(unit: string): string {
  if (unit === '%') return ', ';
  return unit === '1' ? ' ' : ' of ';
}
/** Behind a quantity that a source claims to be of a substance. */
export const claimedAs = (substance: string): string => `, presented as ${substance}`;

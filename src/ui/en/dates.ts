/**
 * Writes dates as prose does: "6 October 2025", "October 2025", "2025". Input is a date as far as
 * it is known.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "2011 to 2017", or the one date where there is no second. */
export function spanInWords(from: string, until?: string): string {
  return until ? `${dateInWords(from)} to ${dateInWords(until)}` : dateInWords(from);
}

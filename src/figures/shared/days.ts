/** Dates as far as they are known, as spans on an axis counted in days since 1970. */

export interface Span {
  start: number;
  /** The day after the last. */
  end: number;
}

const DAY = 86_400_000;
/** Days since 1970 of a year, month (from 1) and day; months beyond December run on into the next year. */
export const dayOf = (year: number, month = 1, day = 1): number =>
  Date.UTC(year, month - 1, day) / DAY;

/** A year is as wide as a year: what is not known is drawn, not guessed. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { start: dayOf(year), end: dayOf(year + 1) };
  if (day === undefined) return { start: dayOf(year, month), end: dayOf(year, month + 1) };
  return { start: dayOf(year, month, day), end: dayOf(year, month, day + 1) };
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const yearOf = (date: string): number => Number(date.slice(0, 4));

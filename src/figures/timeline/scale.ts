/**
 * The time axis in three pieces, each with a scale of its own: decades, years, months. Four fifths of the events fall
 * into the last four years and a third into one month; on one scale they would lie on each other.
 */
import { scaleLinear } from 'd3';
import type { Event } from '../../model/schema/event.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import { dayOf } from '../shared/days.ts';

export interface Piece {
  label: string;
  from: number;
  to: number;
  /** How much of the axis it takes, in units of the drawing. */
  length: number;
  ticks: { day: number; label: string }[];
}

/** From when to when the axis runs, and where its pieces meet. */
export interface Extent {
  /** Year of the first event. */
  first: number;
  /** Months (`YYYY-MM`) with which the second and the third piece begin. */
  breaks: readonly [string, string];
  /** Month of the last event. */
  last: string;
}

/** The extent of some events; the axis ends with the month of the last of them. */
export function extentOf(
  events: readonly Pick<Event, 'happened' | 'until' | 'said'>[],
  breaks: Extent['breaks'],
): Extent {
  const dates = events
    .flatMap(({ happened, until, said }) => [happened, until, said])
    .filter((date): date is string => typeof date === 'string')
    .sort();
  const last = dates.at(-1) ?? breaks[1];
  return {
    first: Number((dates[0] ?? breaks[0]).slice(0, 4)),
    breaks,
    last: last.length < 7 ? `${last}-12` : last.slice(0, 7),
  };
}

/** Years before the first event with which the axis begins, so that no mark is cut off at its edge. */
const LEAD = 3;
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months since the year 0. */
const monthOf = (date: string): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
const firstDay = (month: number): number => dayOf(Math.floor(month / 12), (month % 12) + 1);
const inWords = (month: number): string =>
  dateInWords(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
/** From one month to another; in years where both ends are those of a year. */
const spanOf = (from: number, to: number): string =>
  `${from % 12 === 0 ? from / 12 : inWords(from)} to ${to % 12 === 0 ? to / 12 - 1 : inWords(to - 1)}`;

const yearTicks = (from: number, to: number, step: number): Piece['ticks'] => {
  const first = Math.ceil(from / 12 / step) * step;
  const count = Math.max(0, Math.ceil((to / 12 - first) / step));
  return Array.from({ length: count }, (_, i) => first + i * step).map((year) => ({
    day: dayOf(year),
    label: String(year),
  }));
};
const monthTicks = (from: number, to: number): Piece['ticks'] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).map((month) => ({
    day: firstDay(month),
    // January is named by its year: the two would not fit side by side, and the piece’s heading has the first.
    label: month % 12 === 0 ? String(month / 12) : (SHORT[month % 12] as string),
  }));

/**
 * The pieces of an axis: the first ticked in decades, the second in years, the third in months.
 * @param lengths of the pieces, in units of the drawing
 */
export function pieces(
  lengths: readonly [number, number, number],
  { first, breaks, last }: Extent,
): Piece[] {
  const start = (first - LEAD) * 12;
  const [second, third] = [monthOf(breaks[0]), monthOf(breaks[1])];
  const end = Math.max(monthOf(last), third) + 1;
  const edges = [
    { from: start, to: second, label: spanOf(first * 12, second) },
    { from: second, to: third, label: spanOf(second, third) },
    { from: third, to: end, label: `${inWords(third)} to ${inWords(end - 1)}` },
  ];
  const decade = lengths[0] > 140 ? 10 : 20;
  return edges.map(({ from, to, label }, i) => ({
    label,
    from: firstDay(from),
    to: firstDay(to),
    length: lengths[i] as number,
    ticks:
      i === 0
        ? yearTicks(from, to, decade)
        : i === 1
          ? yearTicks(from, to, 1)
          : monthTicks(from, to),
  }));
}

export interface Axis {
  pieces: (Piece & { start: number; end: number })[];
  length: number;
  /** Where a day lies; days of one piece never lie in another. */
  at: (day: number) => number;
}

/** Lays pieces end to end with a gap between them. A day outside the whole axis is an error: nothing is cut off unseen. */
export function axisOf(parts: readonly Piece[], start: number, gap: number): Axis {
  let at = start;
  const laid = parts.map((piece) => {
    const begun = at;
    at += piece.length + gap;
    return {
      ...piece,
      start: begun,
      end: begun + piece.length,
      scale: scaleLinear([piece.from, piece.to], [begun, begun + piece.length]),
    };
  });
  return {
    pieces: laid,
    length: at - gap,
    at: (day) => {
      const piece =
        laid.find(({ from, to }) => day >= from && day < to) ??
        (day === laid.at(-1)?.to ? laid.at(-1) : undefined);
      if (!piece) throw new Error(`Day ${day} lies outside the time axis.`);
      return piece.scale(day);
    },
  };
}

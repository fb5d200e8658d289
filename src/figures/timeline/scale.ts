/**
 * The time axis in three pieces, each with a scale of its own: decades, years, months. Four fifths of the events fall
 * into the last four years and a third into one month; on one scale they would lie on each other.
 */
import { scaleLinear } from 'd3';
import { dateInWords } from '../../model/text/date.ts';
import { dayOf } from '../shared/days.ts';

export interface Piece {
  label: string;
  from: number;
  to: number;
  /** How much of the axis it takes, in units of the drawing. */
  length: number;
  ticks: { day: number; label: string }[];
}

const years = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const months = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    day: dayOf(2025, 9 + i),
    label: `${SHORT[(8 + i) % 12]}${i === 0 || (8 + i) % 12 === 0 ? ` ${2025 + Math.floor((8 + i) / 12)}` : ''}`,
  }));

/** The pieces for an axis of the lengths given. */
export function pieces(lengths: readonly [number, number, number]): Piece[] {
  return [
    {
      label: '1959 to 2021',
      // Early enough that the first mark is not cut off at the edge.
      from: dayOf(1956),
      to: dayOf(2022),
      length: lengths[0],
      ticks: years(1960, 2010, lengths[0] > 140 ? 10 : 20).map((year) => ({
        day: dayOf(year),
        label: String(year),
      })),
    },
    {
      label: '2022 to August 2025',
      from: dayOf(2022),
      to: dayOf(2025, 9),
      length: lengths[1],
      ticks: years(2022, 2025, 1).map((year) => ({ day: dayOf(year), label: String(year) })),
    },
    {
      label: `${dateInWords('2025-09')} to ${dateInWords('2026-03')}`,
      from: dayOf(2025, 9),
      to: dayOf(2026, 4),
      length: lengths[2],
      ticks: months(7),
    },
  ];
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

/**
 * How many events fall into each decade, year and month: the time axis of a phone, on which the marks of the timeline
 * would be too small. A bar for each step of the axis, in its three pieces.
 */
import type { Event } from '../../model/schema/event.ts';
import { dayOf, overlap, spanOf } from '../shared/days.ts';
import { type Element, element } from '../shared/svg.ts';
import { axisOf, type Extent, pieces } from './scale.ts';

const WIDTH = 328;
const GAP = 10;
/** Room for the count over a bar, and for the bars. */
const TOP = 14;
const TALL = 72;
/** Units of the drawing that the pieces take. */
const LENGTHS = [84, 76, 148] as const;

export interface Bar {
  /** First day of the step, as a number of days. */
  from: number;
  to: number;
  label: string;
  count: number;
  /** Along the axis, in units of the drawing. */
  start: number;
  end: number;
}
export interface Spark {
  /** Part of the axis with its heading, the words at its ends, and the first event in it. */
  pieces: {
    ends: string[];
    label: string;
    start: number;
    end: number;
    first?: string | undefined;
  }[];
  bars: Bar[];
  most: number;
}

/** Beginnings of decades; what is left of one at an end of the axis, less than five years, goes with its neighbour. */
function decades(from: number, to: number): { day: number; label: string }[] {
  const least = 5 * 366;
  return Array.from({ length: 60 }, (_, i) => 1500 + i * 10)
    .map((year) => ({ day: dayOf(year), label: `${year}s` }))
    .filter(({ day }) => day - from > least && to - day > least);
}

/** The labels of the first and the last step between two places of the axis. */
function endsOf(bars: readonly Bar[], start: number, end: number): string[] {
  const labels = bars
    .filter((bar) => bar.start >= start && bar.end <= end && bar.label !== '')
    .map(({ label }) => label);
  return [...new Set([labels[0], labels.at(-1)])].filter((label) => label !== undefined);
}

/**
 * Counts each event once, where it begins: by when it happened, or else by when it was said.
 * @param events in order of date
 */
export function sparkOf(
  events: readonly Pick<Event, 'id' | 'happened' | 'said'>[],
  extent: Extent,
): Spark {
  const axis = axisOf(pieces(LENGTHS, extent), 0, GAP);
  const days = events.map(({ id, happened, said }) => ({
    id,
    day: spanOf(happened ?? said ?? '').start,
  }));
  const within = (from: number, to: number) =>
    days.filter(({ day }) => overlap({ start: day, end: day + 1 }, { start: from, end: to }));
  const bars = axis.pieces.flatMap((piece) => {
    const steps = piece === axis.pieces[0] ? decades(piece.from, piece.to) : piece.ticks;
    const inside = steps.filter(({ day }) => day > piece.from && day < piece.to);
    const edges = [piece.from, ...inside.map(({ day }) => day), piece.to];
    return edges.slice(0, -1).map((from, i): Bar => {
      const to = edges[i + 1] as number;
      const label = steps.find(({ day }) => day === from)?.label ?? '';
      const [start, end] = [axis.at(from), to === piece.to ? piece.end : axis.at(to)];
      return { from, to, label, count: within(from, to).length, start, end };
    });
  });
  return {
    pieces: axis.pieces.map(({ label, start, end, from, to }, i) => ({
      ends: i === 0 ? label.split(' to ') : endsOf(bars, start, end),
      label,
      start,
      end,
      first: within(from, to)[0]?.id,
    })),
    bars,
    most: Math.max(1, ...bars.map(({ count }) => count)),
  };
}

/** Bars with their counts; the words beneath are the first and the last step of each piece. */
export function drawSpark({ pieces: parts, bars, most }: Spark): Element {
  const ground = TOP + TALL;
  return element(
    'svg',
    {
      class: 'narrow spark',
      viewBox: `0 0 ${WIDTH} ${ground + 18}`,
      role: 'img',
      'aria-labelledby': 'spark-t spark-d',
    },
    element('title', { id: 'spark-t' }, 'Number of events in each period'),
    element(
      'desc',
      { id: 'spark-d' },
      `${parts
        .map(({ label, start, end }) => {
          const count = bars
            .filter((bar) => bar.start >= start && bar.end <= end)
            .reduce((sum, bar) => sum + bar.count, 0);
          return `${label}: ${count}`;
        })
        .join('; ')}. The list below has the same data.`,
    ),
    parts.map(({ start, end }) =>
      element('path', { class: 'rule', d: `M${start} ${ground}H${end}` }),
    ),
    bars
      .filter(({ count }) => count > 0)
      .flatMap(({ start, end, count }) => {
        const height = (count / most) * TALL;
        const middle = (start + end) / 2;
        return [
          element('rect', {
            class: 'spark-bar',
            x: start + 1,
            y: ground - height,
            width: end - start - 2,
            height,
          }),
          element(
            'text',
            { class: 'tick', x: middle, y: ground - height - 3, 'text-anchor': 'middle' },
            `${count} `,
          ),
        ];
      }),
    parts.flatMap(({ ends, start, end }) =>
      ends.map((label, i) =>
        element(
          'text',
          {
            class: 'tick',
            x: i === 0 ? start : end,
            y: ground + 14,
            'text-anchor': i === 0 ? 'start' : 'end',
          },
          `${label} `,
        ),
      ),
    ),
  );
}

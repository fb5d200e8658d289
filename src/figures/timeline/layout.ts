/**
 * Geometry of the timeline: a lane for each track, events along the axis. Two clocks: when a thing happened and when it
 * was said; where they differ, a line joins the two. What is known to the month or year only is as long as that.
 */
import type { Event } from '../../model/schema/event.ts';
import { TRACKS, type Track } from '../../model/vocabulary.ts';
import { overlap, type Span, spanOf } from '../shared/days.ts';
import type { Axis } from './scale.ts';

type Clock = 'happened' | 'said' | 'both';
export interface Mark {
  clock: Clock;
  /** Along the axis: a point where both are equal. */
  a0: number;
  a1: number;
}
export interface PlacedEvent {
  event: Event;
  marks: Mark[];
  /** From the one clock to the other. */
  link?: [number, number];
  /** Across the lanes. */
  across: number;
}
export interface Lane {
  track: Track;
  label: string;
  start: number;
  end: number;
  events: PlacedEvent[];
}
export interface TimelineLayout {
  axis: Axis;
  lanes: Lane[];
  /** Where the last lane ends. */
  across: number;
}

/** The month (`YYYY-MM`) with most events, by when they happened or else were said; the earliest of equals. */
export function fullestMonth(events: readonly Pick<Event, 'happened' | 'said'>[]): {
  month: string;
  count: number;
} {
  const counts = new Map<string, number>();
  for (const { happened, said } of events) {
    const month = (happened ?? said ?? '').slice(0, 7);
    if (month.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const [month, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [
    '',
    0,
  ];
  return { month, count };
}

/** Radius of a point, and the shortest extent that is drawn as a bar. */
export const RADIUS = 4.5;
const BAR = 11;

function markOf(clock: Clock, span: Span, axis: Axis): Mark {
  const [a0, a1] = [axis.at(span.start), axis.at(span.end - 0.01)];
  const middle = axis.at((span.start + span.end) / 2);
  return a1 - a0 < BAR ? { clock, a0: middle, a1: middle } : { clock, a0: a0 + 1, a1: a1 - 1 };
}

/** One mark where the two dates agree as far as they are known, otherwise one for each. */
export function marksOf(
  { happened, until, said }: Pick<Event, 'happened' | 'until' | 'said'>,
  axis: Axis,
): Mark[] {
  const hap =
    happened === null
      ? null
      : { start: spanOf(happened).start, end: spanOf(until ?? happened).end };
  const say = said === null ? null : spanOf(said);
  if (hap && say && overlap(hap, say)) return [markOf('both', hap, axis)];
  return [
    ...(hap ? [markOf('happened', hap, axis)] : []),
    ...(say ? [markOf('said', say, axis)] : []),
  ];
}

/** Largest radius of the area that takes a tap. */
const HIT = 12;
/** @returns a function: half the way from a mark to the nearest one of another event, so that no two areas that take a tap overlap */
export function reachAmong(lanes: readonly Lane[]): (event: PlacedEvent, mark: Mark) => number {
  const bandOf = (across: number): number => Math.floor(across / (2 * HIT));
  const bands = Map.groupBy(
    lanes.flatMap(({ events }) => events),
    ({ across }) => bandOf(across),
  );
  return (event, mark) => {
    let reach = HIT;
    const band = bandOf(event.across);
    // What is more than a band away is too far off to matter.
    for (const near of [band - 1, band, band + 1]) {
      for (const other of bands.get(near) ?? []) {
        if (other === event) continue;
        const aside = Math.abs(other.across - event.across);
        for (const { a0, a1 } of other.marks)
          reach = Math.min(reach, Math.hypot(aside, Math.max(0, a0 - mark.a1, mark.a0 - a1)) / 2);
      }
    }
    return Math.max(RADIUS, reach);
  };
}

/** Where the extents of marks end, with room around them. */
function extent(marks: readonly Mark[]): [number, number] {
  return [
    Math.min(...marks.map(({ a0 }) => a0)) - RADIUS - 1,
    Math.max(...marks.map(({ a1 }) => a1)) + RADIUS + 1,
  ];
}

/**
 * @param events in order of date
 * @param start where the first lane begins
 * @param pitch distance of two rows of a lane
 * @param head room for the name of the lane within it
 */
export function timelineLayout(
  events: readonly Event[],
  axis: Axis,
  { start, pitch, head, gap }: { start: number; pitch: number; head: number; gap: number },
): TimelineLayout {
  let across = start;
  const lanes = (Object.keys(TRACKS) as Track[]).map((track): Lane => {
    const rows: [number, number][][] = [];
    const placed = events
      .filter((event) => event.track === track)
      .map((event) => ({ event, marks: marksOf(event, axis) }))
      .map(({ event, marks }) => {
        const own = extent(marks);
        let row = rows.findIndex((taken) =>
          taken.every(([from, to]) => own[1] <= from || own[0] >= to),
        );
        if (row < 0) row = rows.push([]) - 1;
        rows[row]?.push(own);
        const [first, second] = marks;
        const link =
          first && second
            ? ([
                first.a1 <= second.a0 ? first.a1 : first.a0,
                first.a1 <= second.a0 ? second.a0 : second.a1,
              ] as [number, number])
            : undefined;
        return { event, marks, link, across: across + head + (row + 0.5) * pitch };
      });
    const lane = {
      track,
      label: TRACKS[track].label,
      start: across,
      end: across + head + Math.max(1, rows.length) * pitch + gap,
      events: placed,
    };
    across = lane.end;
    return lane;
  });
  return { axis, lanes, across };
}

/** The timeline as SVG: lanes beneath each other along the axis. The names of the links say what is drawn. */
import type { Event } from '../../model/schema/event.ts';
import { dateInWords, spanInWords } from '../../ui/en/dates.ts';
import { type Element, element } from '../shared/svg.ts';
import { labelsOf } from './labels.ts';
import {
  type Lane,
  type Mark,
  RADIUS,
  reachAmong,
  type TimelineLayout,
  timelineLayout,
} from './layout.ts';
import { type Axis, axisOf, type Extent, pieces } from './scale.ts';

const WIDTH = 800;
/** Where the lanes begin. */
const TOP = 42;

/** @param events in order of date */
export const wideTimeline = (events: readonly Event[], extent: Extent): TimelineLayout =>
  timelineLayout(events, axisOf(pieces([120, 270, 390], extent), 0, 10), {
    start: TOP,
    pitch: 13,
    head: 17,
    gap: 5,
  });

const n = (value: number): number => Math.round(value * 10) / 10;
const nameOf = ({ title, happened, until, said }: Event): string => {
  const when = [
    happened && spanInWords(happened, until),
    said && said !== happened && `reported ${dateInWords(said)}`,
  ].filter(Boolean);
  return `${when.join(', ')}: ${title}`;
};
const box = ({ a0, a1 }: Mark, over: number, r: number) => ({
  x: n(a0 - r),
  y: n(over - r),
  width: n(a1 - a0 + 2 * r),
  height: n(2 * r),
});

function axisDrawn(axis: Axis, across: number): Element[] {
  return axis.pieces.flatMap((piece) => [
    element('rect', {
      class: 'piece',
      x: n(piece.start),
      y: TOP,
      width: n(piece.length),
      height: n(across - TOP),
    }),
    element('text', { class: 'head', x: n(piece.start), y: 14 }, `${piece.label} `),
    ...piece.ticks.flatMap(({ day, label }, i) => {
      const at = axis.at(day);
      const next = piece.ticks[i + 1];
      const room = (next ? axis.at(next.day) : piece.end) - at > 24;
      const tick = (y: number) =>
        element('text', { class: 'tick', x: n(at + 1), y: n(y) }, `${label} `);
      return [
        element('path', { class: 'grid', d: `M${n(at)} ${TOP}V${n(across)}` }),
        ...(room ? [tick(TOP - 6), tick(across + 15)] : []),
      ];
    }),
  ]);
}

function markDrawn(mark: Mark, over: number): Element[] {
  const both = mark.clock === 'both';
  if (mark.a0 === mark.a1) {
    const middle = { cx: n(mark.a0), cy: n(over) };
    return [
      element('circle', { class: `c-${mark.clock}`, ...middle, r: RADIUS }),
      ...(both ? [element('circle', { class: 'c-core', ...middle, r: 2.2 })] : []),
    ];
  }
  const inner = { ...mark, a0: mark.a0 + 3, a1: mark.a1 - 3 };
  return [
    element('rect', { class: `c-${mark.clock}`, ...box(inner, over, 3), rx: 3 }),
    ...(both ? [element('rect', { class: 'c-core', ...box(inner, over, 1.2) })] : []),
  ];
}

function laneWords(
  lane: Lane,
  labels: Readonly<Record<string, string>>,
  length: number,
): Element[] {
  return labelsOf(lane, labels, length, 12).flatMap(({ text, at, anchor, across }) => [
    element('path', { class: 'lead', d: `M${n(at)} ${n(lane.start + 15)}V${n(across - 5)}` }),
    element(
      'text',
      {
        class: 'word halo',
        x: n(at + (anchor === 'end' ? 3 : -3)),
        y: n(lane.start + 13),
        'text-anchor': anchor,
      },
      `${text} `,
    ),
  ]);
}

/**
 * @param labels words drawn beside events, by their ids
 * @param hrefOf the address of an event by its id
 */
export function drawTimeline(
  { axis, lanes, across }: TimelineLayout,
  labels: Readonly<Record<string, string>>,
  hrefOf: (event: string) => string,
): Element {
  const reachOf = reachAmong(lanes);
  const [from] = axis.pieces[0]?.label.split(' to ') ?? [];
  const to = axis.pieces.at(-1)?.label.split(' to ').at(-1);
  return element(
    'svg',
    {
      class: 'wide timeline',
      viewBox: `0 0 ${WIDTH} ${n(across + 28)}`,
      role: 'group',
      'aria-labelledby': 'timeline-t timeline-d',
    },
    element('title', { id: 'timeline-t' }, `Events from ${from} to ${to} by subject`),
    element(
      'desc',
      { id: 'timeline-d' },
      'Each subject has its own row. Filled marks show when something happened, hollow marks when it was reported; a line joins the two if they differ. The list below has the same data.',
    ),
    element('g', { 'aria-hidden': 'true' }, axisDrawn(axis, across)),
    lanes.map((lane) =>
      element(
        'g',
        { class: `t-${lane.track}`, role: 'group', 'aria-label': lane.label },
        element(
          'g',
          { 'aria-hidden': 'true' },
          element('text', { class: 'lane halo', x: 2, y: n(lane.start + 13) }, `${lane.label} `),
          element('path', { class: 'rule', d: `M0 ${n(lane.start)}H${n(axis.length)}` }),
          laneWords(lane, labels, axis.length),
        ),
        lane.events.map((placed) => {
          const { event, marks, link, across: over } = placed;
          const y = n(over);
          return element(
            'a',
            { href: hrefOf(event.id), 'aria-label': nameOf(event) },
            element('title', {}, nameOf(event)),
            link
              ? element('path', { class: 'link', d: `M${n(link[0])} ${y}H${n(link[1])}` })
              : null,
            marks
              .map((mark) => ({ mark, reach: reachOf(placed, mark) }))
              .filter(({ reach }) => reach > RADIUS + 1)
              .map(({ mark, reach }) =>
                element('rect', { class: 'hit', ...box(mark, over, reach) }),
              ),
            marks.flatMap((mark) => markDrawn(mark, over)),
          );
        }),
      ),
    ),
  );
}

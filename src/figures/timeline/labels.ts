/** Places the words that some events carry in the drawing, so that it can be read before anything is pointed at. */
import { textWidth } from '../shared/text.ts';
import type { Lane } from './layout.ts';

export interface PlacedLabel {
  text: string;
  /** Along the axis. */
  x: number;
  x1: number;
  anchor: 'start' | 'end';
  /** Where the mark stands along the axis. */
  at: number;
  across: number;
}

const ROOM = 8;

/**
 * The labels of a lane, in the row of its name. Each begins at its mark, or ends there where it would run into the next
 * one or off the axis.
 * @param labels words by the ids of events
 * @param length of the axis, in units of the drawing
 * @param size of the letters, in the same units
 */
export function labelsOf(
  lane: Lane,
  labels: Readonly<Record<string, string>>,
  length: number,
  size: number,
): PlacedLabel[] {
  const found = lane.events.flatMap(({ event, marks: [mark], across }) => {
    const text = labels[event.id];
    return text === undefined || !mark
      ? []
      : [{ text, width: textWidth(text, size), at: (mark.a0 + mark.a1) / 2, across }];
  });
  found.sort((a, b) => a.at - b.at);
  return found.map(({ text, width, at, across }, i) => {
    const end = at + width > (found[i + 1]?.at ?? length + ROOM) - ROOM;
    return {
      text,
      anchor: end ? 'end' : 'start',
      x: end ? at - width : at,
      x1: end ? at : at + width,
      at,
      across,
    };
  });
}

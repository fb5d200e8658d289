/** Events that carry a word in the drawing, so that it can be read before anything is pointed at. Editors own this list. */
import { textWidth } from '../shared/text.ts';
import type { Lane } from './layout.ts';

export const LABELS: Readonly<Record<string, string>> = {
  'donmez-announcement-2022-07-01': '694 Mt announced',
  'pilot-plant-opened-2023-04-18': 'pilot plant opens',
  'erdogan-oxide-figure-2025-10-15': '12.5 Mt of oxide stated',
  'foundation-promise-2026-02-11': 'plant promised',
  'china-bans-technology-export-2023-12-21': 'technology ban',
  'china-memorandum-2024-10-16': 'memorandum',
  'china-export-controls-2025-10-09': 'export controls',
  'akkuyu-agreement-2010': 'Akkuyu',
  'russia-talks-without-result-2025-10-06': 'talks said to have led nowhere',
  'caatsa-sanctions-2020-12-14': 'sanctions',
  'white-house-meeting-2025-09-25': 'White House meeting',
  'minerals-ministerial-2026-02-04': 'ministerial',
  'msp-forum-entry-2024-09-26': 'MSP Forum',
  'g7-alliance-2025-10-31': 'G7 alliance',
  'law-7554-2025-07-24': 'mining law',
  'eskisehir-rally-2025-10-26': 'rally in Eskişehir',
  'bloomberg-china-story-2024-09-03': 'Bloomberg on China',
  'bloomberg-us-story-2025-10-06': 'Bloomberg on the United States',
};

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
 */
export function labelsOf(lane: Lane, length: number, size: number): PlacedLabel[] {
  const found = lane.events.flatMap(({ event, marks: [mark], across }) => {
    const text = LABELS[event.id];
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

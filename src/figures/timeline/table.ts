/** The timeline as a table. On the page the list of events takes its place; the CSV is written from this. */
import { eventPath } from '../../model/address.ts';
import type { Event } from '../../model/schema/event.ts';
import { TRACKS } from '../../model/vocabulary.ts';
import type { FigureTable } from '../shared/table.ts';

export function timelineTable(events: readonly Event[]): FigureTable {
  return {
    caption: 'Events: when each happened and when it was reported',
    columns: [
      { key: 'id', label: 'ID', linked: true },
      { key: 'track', label: 'Track' },
      { key: 'happened', label: 'Happened' },
      { key: 'until', label: 'Until' },
      { key: 'said', label: 'Reported' },
      { key: 'title', label: 'Event' },
      { key: 'text', label: 'Details' },
      { key: 'limits', label: 'Limits' },
      { key: 'works', label: 'Sources' },
      { key: 'claims', label: 'Claims' },
    ],
    rows: events.map((event) => [
      { text: event.id, path: eventPath(event.id) },
      { text: TRACKS[event.track].label },
      { text: event.happened ?? '' },
      { text: event.until ?? '' },
      { text: event.said ?? '' },
      { text: event.title },
      { text: event.text },
      { text: event.limits ?? '' },
      { text: event.works.join(' ') },
      { text: event.claims.join(' ') },
    ]),
  };
}

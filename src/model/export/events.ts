/** All events as data: when each happened, when it was said, and who reports it. */
import { eventPath, type Permalink } from '../address.ts';
import type { Brief } from '../brief.ts';

export const eventRecords = (graph: Brief, permalink: Permalink) =>
  graph.events.map((event) => ({
    id: event.id,
    url: permalink(eventPath(event.id)),
    track: event.track,
    title: event.title,
    text: event.text,
    happened: event.happened,
    until: event.until ?? null,
    said: event.said,
    limits: event.limits ?? null,
    works: event.works,
    claims: event.claims,
    places: event.places,
    entities: event.entities,
  }));

/** All events (`/data/events.json`): what happened when, when it was said, and who reports it. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { editionRecord } from '../../model/export/edition.ts';
import { eventRecords } from '../../model/export/events.ts';
import { permalink } from '../../site.ts';

export const GET: APIRoute = () =>
  Response.json({ brief: editionRecord(EDITION), events: eventRecords(brief(), permalink) });

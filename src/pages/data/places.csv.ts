/** All places as a table (`/data/places.csv`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { csvFile } from '../../model/export/csv.ts';
import { placesCsv } from '../../model/export/places.ts';
import { permalink } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(csvFile(placesCsv(brief().places, permalink)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });

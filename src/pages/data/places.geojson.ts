/** All places as GeoJSON (`/data/places.geojson`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { NAMES } from '../../figures/map/credits.ts';
import { placesGeoJson } from '../../model/export/places.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';

export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(placesGeoJson(brief().places, { title: `${TITLE}: places`, version: RELEASE.version, license: LICENSE.url, attribution: NAMES }, permalink), null, 1)}\n`,
    {
      headers: { 'Content-Type': 'application/geo+json' },
    },
  );

/** All places as GeoJSON (`/data/places.geojson`). */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { EDITION } from '../../brief/citation.ts';
import { NAMES } from '../../figures/map/credits.ts';
import { placesGeoJson } from '../../model/export/places.ts';

export const GET: APIRoute = () => {
  const { name, version, license, permalink } = EDITION;
  const collection = placesGeoJson(
    brief().places,
    { title: `${name}: places`, version, license, attribution: NAMES },
    permalink,
  );
  return new Response(`${JSON.stringify(collection, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/geo+json' },
  });
};

/** Each map as an SVG file of its own (`/maps/<map>.svg`). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { brief } from '../../brief/brief.ts';
import { type MapId, mapSheet, markPath } from '../../figures/map/brief-maps.ts';
import { mapFile } from '../../figures/map/file.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';

/** Files by name; the inset stands beside its map. */
const FILES: Record<string, readonly MapId[]> = {
  turkiye: ['turkiye'],
  eskisehir: ['eskisehir', 'deposit'],
  kirsehir: ['kirsehir'],
};

export const getStaticPaths = (() =>
  Object.keys(FILES).map((map) => ({ params: { map } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const sheets = (FILES[params.map ?? ''] ?? []).map((id) =>
    mapSheet(id, brief(), (mark) => permalink(markPath(mark))),
  );
  const source = `${TITLE}, release ${RELEASE.version}, ${permalink('places/')}. Map ${LICENSE.name}, except the data credited above.`;
  return new Response(mapFile(sheets, source), { headers: { 'Content-Type': 'image/svg+xml' } });
};

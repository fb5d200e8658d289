/** Each map as an SVG file of its own (`/maps/<map>.svg`). */
import type { APIRoute, GetStaticPaths } from 'astro';
import { brief } from '../../brief/brief.ts';
import { mapFiles, mapSheet, markPath } from '../../figures/map/brief-maps.ts';
import { mapFile } from '../../figures/map/file.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';

export const getStaticPaths = (() =>
  mapFiles(brief()).map(({ file }) => ({ params: { map: file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const shown = mapFiles(brief()).find(({ file }) => file === params.map);
  const sheets = (shown?.maps ?? []).map((map) =>
    mapSheet(map, brief(), (mark) => permalink(markPath(mark))),
  );
  const source = `${TITLE}, release ${RELEASE.version}, ${permalink('places/')}. Map ${LICENSE.name}, except the data credited above.`;
  return new Response(mapFile(sheets, source), { headers: { 'Content-Type': 'image/svg+xml' } });
};

/** Every data file and the package that describes them (`/data/…`); the list is src/model/export/file-list.ts. */
import type { APIRoute } from 'astro';
import { dataText } from '../../brief/data-files.ts';
import { DATA_PACKAGE, DATA_PATHS } from '../../model/export/file-list.ts';
import { contentType } from '../../model/media-types.ts';

const FOLDER = 'data/';

export const getStaticPaths = () =>
  [...DATA_PATHS, DATA_PACKAGE]
    .filter((path) => path.startsWith(FOLDER))
    .map((path) => ({ params: { file: path.slice(FOLDER.length) } }));

export const GET: APIRoute = ({ params }) => {
  const path = `${FOLDER}${params.file}`;
  return new Response(dataText(path), { headers: { 'Content-Type': contentType(path) } });
};

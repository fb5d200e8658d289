/** Every figure as CSV (`/figures/<figure>.csv`): the same table that stands beneath it. */
import type { APIRoute } from 'astro';
import { dataText } from '../../brief/data-files.ts';
import { FIGURE_IDS } from '../../model/figure-list.ts';
import { contentType } from '../../model/media-types.ts';

export const getStaticPaths = () => FIGURE_IDS.map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) => {
  const path = `figures/${params.figure}.csv`;
  return new Response(dataText(path), { headers: { 'Content-Type': contentType(path) } });
};

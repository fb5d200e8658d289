/** Figures as SVG files (`/figures/<figure>.svg`): the drawing of the page, with its title and source. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { FIGURE_DRAWINGS } from '../../figures/drawings.ts';
import { figureFile, lightTokens, plainStyle } from '../../figures/shared/file.ts';
import type { DrawnFigure } from '../../model/figure-list.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';
import drawn from '../../styles/figure-drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

const light = lightTokens(tokens);
const style = plainStyle(drawn, light);

export const getStaticPaths = () =>
  Object.keys(FIGURE_DRAWINGS).map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) => {
  const { title, page, drawing } = FIGURE_DRAWINGS[params.figure as DrawnFigure](
    brief(),
    permalink,
  );
  const text = figureFile(drawing, {
    title,
    source: `${TITLE}, release ${RELEASE.version}, ${permalink(page)}. ${LICENSE.name}.`,
    style,
    paper: light.get('paper') as string,
  });
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
};

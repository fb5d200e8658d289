/** Figures as SVG files (`/figures/<figure>.svg`): the drawing of the page, with its title and source. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { FIGURES } from '../../figures/registry.ts';
import { figureFile, lightTokens, plainStyle } from '../../figures/shared/file.ts';
import { DRAWN_FIGURES, type DrawnFigureId } from '../../model/figure-list.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';
import drawn from '../../styles/figure-drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

const light = lightTokens(tokens);
const style = plainStyle(drawn, light);

export const getStaticPaths = () => DRAWN_FIGURES.map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) => {
  const { title, page, drawing } = FIGURES[params.figure as DrawnFigureId].draw(brief(), permalink);
  const text = figureFile(drawing, {
    title,
    source: `${TITLE}, release ${RELEASE.version}, ${permalink(page)}. ${LICENSE.name}.`,
    style,
    paper: light.get('paper') as string,
  });
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
};

/** Figures as SVG files (`/figures/<figure>.svg`): the drawing of the page, with its title and source. */
import type { APIRoute } from 'astro';
import { brief } from '../../brief/brief.ts';
import { drawUses } from '../../figures/number-uses/draw.ts';
import { FORMS as USES, usesLayout } from '../../figures/number-uses/layout.ts';
import { useRows } from '../../figures/number-uses/rows.ts';
import { figureFile, lightTokens, plainStyle } from '../../figures/shared/file.ts';
import type { Element } from '../../figures/shared/svg.ts';
import { RELEASE } from '../../release.ts';
import { LICENSE, permalink, TITLE } from '../../site.ts';
import drawn from '../../styles/figure-drawing.css?raw';
import tokens from '../../styles/tokens.css?raw';

interface Drawn {
  title: string;
  /** The page that shows it. */
  page: string;
  drawing: Element;
}
const DRAWINGS: Record<string, () => Drawn> = {
  'number-uses': () => ({
    title: brief().figures['number-uses']?.title ?? '',
    page: 'lineage/#number-uses',
    drawing: drawUses(usesLayout(useRows(brief()), USES.wide), 'wide', permalink),
  }),
};
const light = lightTokens(tokens);
const style = plainStyle(drawn, light);

export const getStaticPaths = () => Object.keys(DRAWINGS).map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) => {
  const made = DRAWINGS[params.figure ?? '']?.();
  if (!made) return new Response(null, { status: 404 });
  const { title, page, drawing } = made;
  const source = `${TITLE}, release ${RELEASE.version}, ${permalink(page)}. ${LICENSE.name}.`;
  const text = figureFile(drawing, {
    title,
    source,
    style,
    paper: light.get('paper') as string,
  });
  return new Response(text, { headers: { 'Content-Type': 'image/svg+xml' } });
};

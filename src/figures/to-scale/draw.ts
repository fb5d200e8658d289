/** The drawing to scale as a file: both panels with their words, which the page sets in text instead. */
import { type Element, element } from '../shared/svg.ts';
import { wrap } from '../shared/text.ts';
import { massLabel } from '../tonnage/layout.ts';
import type { ToScale } from './figures.ts';
import { orePanel, oxidePanel } from './layout.ts';
import { OXIDE_ONLY, TITLE, wordsOf } from './words.ts';

const WIDTH = 800;
const SIDE = 340;
const WORLD = 220;
/** Where the panel of oxide begins; a line keeps the two apart. */
const SECOND = 440;
const TOP = 44;
const SIZE = 13;

const n = (value: number): number => Math.round(value * 10) / 10;

/** A run in bold and the lines beneath it. */
function words([strong, plain]: readonly [string, string], x: number, y: number): Element[] {
  const lines = wrap(plain, WIDTH - SECOND - 20, SIZE);
  return [
    element('text', { class: 'strong', x, y: n(y) }, `${strong} `),
    ...lines.map((line, i) =>
      element('text', { class: 'muted', x, y: n(y + 17 + i * 16) }, `${line} `),
    ),
  ];
}

/** @param drawn nothing where the records hold nothing to draw: then the drawing is empty */
export function drawToScale(drawn: ToScale | null): Element {
  const head = [
    element('title', { id: 'to-scale-t' }, TITLE),
    element(
      'desc',
      { id: 'to-scale-d' },
      'Area represents mass; the two panels are to different scales. The table has the same data.',
    ),
  ];
  const frame = (height: number, ...children: (Element | Element[])[]): Element =>
    element(
      'svg',
      {
        class: 'wide',
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-labelledby': 'to-scale-t to-scale-d',
      },
      head,
      children.flat(),
    );
  if (!drawn) return frame(0);
  const ore = orePanel(drawn.ore.quantity, drawn.oxide.quantity, SIDE);
  const { oxide, key } = oxidePanel(drawn.oxide.quantity, drawn.world.quantity, WORLD);
  const said = wordsOf(drawn, ore);
  const foot = TOP + SIDE;
  const under = TOP + WORLD;
  const cells = Array.from({ length: Math.floor(SIDE / ore.cell) }, (_, i) => (i + 1) * ore.cell);
  const beside = SECOND + WORLD + 16;
  const scale = massLabel({ value: key.mass, bound: 'exactly' });
  return frame(
    foot + 66,
    words(said.ore, 0, 14),
    element('rect', { class: 'whole', x: 0, y: TOP, width: SIDE, height: SIDE }),
    element('path', {
      class: 'grid',
      d: cells.map((at) => `M${n(at)} ${TOP}V${foot}M0 ${n(foot - at)}H${SIDE}`).join(''),
    }),
    element('rect', {
      class: 'part',
      x: 0,
      y: n(foot - ore.oxide),
      width: n(ore.oxide),
      height: n(ore.oxide),
    }),
    words(said.part, 0, foot + 24),
    element('path', { class: 'rule', d: `M${SECOND - 40} 0V${foot + 60}` }),
    element('text', { class: 'head', x: SECOND, y: 14 }, `${OXIDE_ONLY} `),
    element('rect', { class: 'whole', x: SECOND, y: TOP, width: WORLD, height: WORLD }),
    element(
      'text',
      { class: 'muted', x: SECOND + WORLD / 2, y: TOP + WORLD / 2 + 4, 'text-anchor': 'middle' },
      'the world ',
    ),
    element('rect', {
      class: 'part',
      x: beside,
      y: n(under - oxide),
      width: n(oxide),
      height: n(oxide),
    }),
    element('path', {
      class: 'rule',
      'stroke-dasharray': '3 2',
      d: `M${beside} ${TOP}h${n(key.side)}v${n(key.side)}h${n(-key.side)}z`,
    }),
    ['scale: ', `${scale} `].map((line, i) =>
      element(
        'text',
        {
          class: 'muted',
          x: n(beside + key.side / 2),
          y: n(TOP + key.side / 2 - 3 + i * 16),
          'text-anchor': 'middle',
        },
        line,
      ),
    ),
    words(said.world, SECOND, under + 24),
    words(said.oxide, SECOND, under + 86),
  );
}

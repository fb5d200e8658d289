/** The tonnage figure as SVG. */
import { type Element, element } from '../shared/svg.ts';
import { textWidth } from '../shared/text.ts';
import type { Placed, TonnageLayout } from './layout.ts';
import { type Basis, rowFoot, rowHead } from './rows.ts';

const n = (value: number): number => Math.round(value * 10) / 10;
const SLOTS = ['ore', 'grade', 'oxide'] as const;
const WHAT = { ore: 'ore', grade: 'grade', oxide: 'contained oxide' } as const;
const NAMES: Record<Basis, string> = {
  published: '',
  arithmetic: ', our arithmetic',
  claim: ', claimed by an article',
  ghost: ', given by an article as rare earths',
};

/** Filled where a source prints it, hollow where we worked it out, a diamond where an article claims it, broken for a ghost. */
export function massMark(basis: Basis, x: number, y: number, r = 5): Element {
  if (basis === 'published' || basis === 'arithmetic')
    return element('circle', {
      class: basis === 'published' ? 'mark-solid' : 'mark-hollow',
      cx: n(x),
      cy: n(y),
      r,
    });
  const d = r + 1.5;
  return element('path', {
    class: `mark-${basis}`,
    d: `M${n(x)} ${n(y - d)}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`,
  });
}

/** What takes a tap: mark and words together, 24 units high. */
function hit(
  { x, labelX, labelY, label, anchor }: Placed,
  alone: boolean,
  size: number,
  y: number,
) {
  const wide = textWidth(label, size);
  const apart = labelY !== undefined;
  const start = alone
    ? x - wide / 2 - 4
    : apart
      ? x - 12
      : anchor === 'end'
        ? labelX - wide
        : x - 7;
  const reach = apart ? 24 : (anchor === 'end' ? x + 7 : labelX + wide) - start;
  return element('rect', {
    class: 'hit',
    x: n(start),
    width: n(Math.max(24, alone ? wide + 8 : reach)),
    y: n(y) - 12,
    height: 24,
  });
}

type Row = TonnageLayout['rows'][number];

function marks({ row, y, ...placed }: Row, size: number, hrefOf: (path: string) => string) {
  return SLOTS.map((slot) => {
    const mark = placed[slot] as Placed | undefined;
    const figure = row[slot];
    if (!mark || !figure) return null;
    const { basis } = figure;
    const what = basis === 'ghost' ? 'ore' : WHAT[slot];
    const found = row.finding ? ` (${rowFoot(row).toLowerCase()})` : '';
    const name = `${rowHead(row)}${row.date ? `, ${row.who}` : ''}: ${mark.label}, ${what}${NAMES[basis]}${found}`;
    const alone = slot === 'grade';
    const value = element(
      'text',
      {
        class: `value halo${alone || mark.labelY ? '' : ' on'}${basis === 'arithmetic' ? ' reckoned' : ''}`,
        x: n(alone ? mark.x : mark.labelX),
        y: mark.labelY === undefined ? n(y) + 4.5 : n(mark.labelY),
        'text-anchor': alone ? 'middle' : mark.anchor,
      },
      mark.label,
    );
    const sign =
      alone && basis === 'claim'
        ? massMark('claim', mark.x - textWidth(mark.label, size) / 2 - 5, y, 2)
        : alone
          ? null
          : massMark(basis, mark.x, y);
    return element(
      'a',
      { href: hrefOf(mark.path), 'aria-label': name },
      hit(mark, alone, size, y),
      value,
      sign,
    );
  });
}

/** A bar to scale above the panels: the whole, and the part said to be in it. */
function bar({ part }: TonnageLayout): Element | null {
  if (!part) return null;
  return element(
    'g',
    {},
    element('text', { class: 'strong', x: 0, y: 14 }, part.whole),
    element('rect', { class: 'whole', x: 0.5, y: part.y, width: part.width - 1, height: 12 }),
    element('rect', { class: 'part', x: 0.5, y: part.y, width: n(part.part), height: 12 }),
    element('text', { class: 'note', x: 0, y: part.y + 27 }, part.of),
  );
}

/**
 * @param yardstick where the world's reserves lead to, how they are called and spoken
 * @param hrefOf the address of a path of the site
 */
export function drawTonnage(
  layout: TonnageLayout,
  form: 'wide' | 'narrow',
  yardstick: { path: string; label: string; name: string },
  hrefOf: (path: string) => string,
): Element {
  const { width, height, size, panels, top, bottom } = layout;
  const over = form === 'narrow';
  const id = `tonnage-${form}`;
  const tall = n(bottom - top + 4);
  /** In the middle of what it names, or ending at the edge. */
  const standing = (at: number) =>
    at + 16 > width ? { x: width, 'text-anchor': 'end' } : { x: n(at), 'text-anchor': 'middle' };
  const heads = (
    [
      [panels.ore, over ? 'Ore, Mt' : 'Ore in the ground, Mt'],
      [panels.oxide, over ? 'Contained oxide, Mt' : 'Contained rare-earth oxide, Mt'],
    ] as const
  ).flatMap(([panel, head]) => [
    element('rect', {
      class: 'piece',
      x: panel.ground[0],
      y: top - 4,
      width: panel.ground[1] - panel.ground[0],
      height: tall,
    }),
    element('text', { class: 'head', x: over ? panel.ground[0] : panel.x0, y: top - 48 }, head),
    ...panel.ticks.flatMap(({ at, label }) => [
      element('path', { class: 'grid', d: `M${n(at)} ${top - 4}V${n(bottom)}` }),
      element('text', { class: 'tick', y: top - 9, ...standing(at) }, label),
      element('text', { class: 'tick', y: n(bottom) + 15, ...standing(at) }, label),
    ]),
  ]);
  const { x0, x1 } = layout.yardstick;
  const words = layout.rows.map(({ row, y, headY, link, moved }) =>
    element(
      'g',
      { 'aria-hidden': 'true' },
      element(
        'text',
        { class: 'strong', x: 0, y: n(headY) },
        rowHead(row),
        over ? element('tspan', { class: 'muted plain', dx: 6 }, rowFoot(row)) : null,
      ),
      over ? null : element('text', { class: 'muted', x: 0, y: n(headY + 15) }, rowFoot(row)),
      link.length > 0
        ? element('path', {
            class: 'link',
            d: link.map(([from, to]) => `M${n(from)} ${n(y)}H${n(to)}`).join(''),
          })
        : null,
      moved
        ? [
            element('path', {
              class: 'moved',
              d: `M${n(moved.from)} ${n(y - 4)}v8m0-4H${n(moved.to)}`,
            }),
            element('path', {
              class: 'link-end',
              d: `M${n(moved.to)} ${n(y)}l-6-3.5v7z`,
            }),
            element(
              'text',
              {
                class: over ? 'note halo on' : 'note halo',
                x: n(moved.labelX),
                y: n(y) + 4,
                'text-anchor': moved.anchor,
              },
              moved.label,
            ),
          ]
        : null,
    ),
  );
  return element(
    'svg',
    {
      class: form,
      viewBox: `0 0 ${width} ${n(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    element(
      'title',
      { id: `${id}-t` },
      'Published figures for the deposit: ore, grade and contained oxide',
    ),
    element(
      'desc',
      { id: `${id}-d` },
      'At the top, a bar drawn to scale shows the ore and the part of it said to be oxide. Below, rows in date order have a scale for ore on the left and one for contained oxide on the right, each step ten times the last, and the grade in between. The table below has the same data.',
    ),
    element(
      'g',
      { 'aria-hidden': 'true' },
      bar(layout),
      heads,
      element(
        'text',
        { class: 'head', x: layout.gradeX, y: top - 48, 'text-anchor': 'middle' },
        'Grade',
      ),
      layout.groups.flatMap(({ label, y }) => [
        element('path', { class: 'rule', d: `M0 ${n(y - 17)}H${width}` }),
        element('text', { class: 'group', x: 0, y: n(y) }, label),
      ]),
      layout.gaps.map(({ label, y }) =>
        element('text', { class: 'note', x: 0, y: n(y) }, `… ${label}`),
      ),
    ),
    element(
      'a',
      { href: hrefOf(yardstick.path), 'aria-label': yardstick.name },
      element('rect', { class: 'band', x: n(x0), y: top - 4, width: n(x1 - x0 + 1), height: tall }),
      element(
        'text',
        {
          class: 'band-name',
          x: over ? width - 2 : n((x0 + x1) / 2),
          y: top - 26,
          'text-anchor': over ? 'end' : 'middle',
        },
        yardstick.label,
      ),
    ),
    words,
    layout.rows.flatMap((row) => marks(row, size, hrefOf)),
  );
}

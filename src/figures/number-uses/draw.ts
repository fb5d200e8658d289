/** The uses of a number as SVG. The words drawn are the names of the links, so nothing is spoken twice. */
import { COUNTED, type Counted } from '../../model/vocabulary.ts';
import { type Element, element } from '../shared/svg.ts';
import type { UsesLayout } from './layout.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** A square for each kind, told apart by shape: open, halved, dotted, full. @param y middle of it */
export function useMark(kind: Counted, x: number, y: number): Element {
  const square = { x: n(x - 5.5), y: n(y - 5.5), width: 11, height: 11 };
  const inner = {
    ore: null,
    minerals: element('path', { class: 'use-core', d: `M${n(x - 5.5)} ${n(y + 5.5)}v-11l11 11z` }),
    'not-said': element('circle', { class: 'use-core', cx: n(x), cy: n(y), r: 2 }),
    'rare-earths': null,
  }[kind];
  return element('g', { class: `use-${kind}` }, element('rect', square), inner);
}

/**
 * @param hrefOf the address of a path of the site
 */
export function drawUses(
  layout: UsesLayout,
  form: 'wide' | 'narrow',
  hrefOf: (path: string) => string,
): Element {
  const { width, height, line, top, columns, rows, years, numberX, textX, under } = layout;
  const id = `number-uses-${form}`;
  const columnOf = new Map(columns.map(({ kind, x }) => [kind, x]));
  const heads = columns.flatMap(({ kind, x, lines, count }) => [
    element(
      'text',
      { class: 'head', x: n(x), y: lines.length > 1 ? 12 : 26, 'text-anchor': 'middle' },
      lines.map((words, i) =>
        element('tspan', { x: n(x), dy: i === 0 ? undefined : 14 }, `${words} `),
      ),
    ),
    element('text', { class: 'tick', x: n(x), y: 41, 'text-anchor': 'middle' }, String(count)),
    element('path', {
      class: kind === 'rare-earths' ? 'grid use-last' : 'grid',
      d: `M${n(x)} ${top - 2}V${n(height)}`,
    }),
  ]);
  const links = rows.map(({ row, top: from, height: tall, y, date, number, lines, textY }) =>
    element(
      'a',
      { href: hrefOf(row.path) },
      element('rect', { class: 'hit', x: 0, y: n(from), width, height: n(tall) }),
      element('text', { class: 'strong', x: 0, y: n(y) }, `${date} `),
      element(
        'text',
        { class: 'use-number', x: numberX, y: n(y), 'text-anchor': 'end' },
        `${number} `,
      ),
      useMark(row.use.counts, columnOf.get(row.use.counts) as number, y - 4.5),
      element(
        'text',
        { class: 'halo', x: textX, y: n(textY) },
        lines.map(({ strong, plain }, i) =>
          element(
            'tspan',
            { x: textX, dy: i === 0 ? undefined : line },
            strong ? element('tspan', { class: 'strong' }, `${strong} `) : null,
            plain ? element('tspan', { class: 'muted' }, `${plain} `) : null,
          ),
        ),
      ),
    ),
  );
  return element(
    'svg',
    {
      class: `${form} uses`,
      viewBox: `0 0 ${width} ${n(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    element('title', { id: `${id}-t` }, 'What the number was said to count each time'),
    element(
      'desc',
      { id: `${id}-d` },
      `One row for each dated use of the number, in date order, with a mark in one of four columns: ${columns.map(({ kind }) => COUNTED[kind].label.toLowerCase()).join(', ')}. The table below has the same data.`,
    ),
    element(
      'g',
      { 'aria-hidden': 'true' },
      element('text', { class: 'head', x: 0, y: 26 }, 'Date'),
      element('text', { class: 'head', x: numberX, y: 26, 'text-anchor': 'end' }, 'Mt'),
      under
        ? null
        : element('text', { class: 'head', x: textX, y: 26 }, 'What it counts, and who says so'),
      heads,
      element('path', { class: 'rule', d: `M0 ${top - 2}H${width}` }),
      years.map((y) => element('path', { class: 'rule', d: `M0 ${n(y + 1)}H${width}` })),
      rows
        .filter(({ top: from }) => from > top && !years.some((y) => from - y < 6 && from >= y))
        .map(({ top: from }) => element('path', { class: 'grid', d: `M0 ${n(from)}H${width}` })),
    ),
    links,
  );
}

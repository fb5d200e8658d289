/** The production figure as SVG: bars for each country, each a link to what it is from. */
import { type Element, element } from '../shared/svg.ts';
import type { ProductionLayout } from './layout.ts';

/** Beneath a country that the article leaves out; beside its name where there is room for one line. */
const ABSENT = ['not in the', 'article’s table'] as const;

const n = (value: number): number => Math.round(value * 10) / 10;

/**
 * @param publisher of the article whose table is drawn
 * @param hrefOf the address of a path of the site
 */
export function drawProduction(
  layout: ProductionLayout,
  form: 'wide' | 'narrow',
  publisher: string,
  hrefOf: (path: string) => string,
): Element {
  const { width, height, top, bottom, over } = layout;
  const id = `production-${form}`;
  const says = {
    claimed: publisher,
    first: 'USGS, 2024 edition',
    revised: 'USGS, 2025 edition',
  } as const;
  const scale = layout.ticks.flatMap(({ at, label }) => {
    const tick = (y: number, text: string) =>
      element(
        'text',
        { class: 'tick', x: n(at), y: n(y), 'text-anchor': at === 0 ? 'start' : 'middle' },
        text,
      );
    return [
      element('path', { class: 'grid', d: `M${n(at)} ${top}V${n(bottom)}` }),
      tick(top - 8, `${label} `),
      tick(bottom + 16, label === '0' ? '0 t ' : `${label} `),
    ];
  });
  const rows = layout.rows.map(({ row, y, bars, note }) =>
    element(
      'g',
      {},
      element(
        'text',
        { class: 'strong', x: 0, y: n(over ? y - 6 : y + 11), 'aria-hidden': 'true' },
        `${row.country} `,
        row.claimed
          ? null
          : (over ? [`${ABSENT[0]} ${ABSENT[1]}`] : ABSENT).map((words) =>
              element(
                'tspan',
                { class: 'muted plain', ...(over ? { dx: 6 } : { x: 0, dy: 15 }) },
                `${words} `,
              ),
            ),
      ),
      bars.map(({ kind, bar, x0, x1, y: at, label, labelX, thick }) => {
        const place = kind === 'claimed' ? `, ${bar.source.split(', ')[1]}` : '';
        const name = `${row.country}: ${label}, ${says[kind]}${place}`;
        return element(
          'a',
          { href: hrefOf(bar.path), 'aria-label': name },
          element('title', {}, name),
          element('rect', {
            class: `bar-${kind}`,
            x: x0,
            y: n(at),
            width: n(Math.max(1.5, x1 - x0)),
            height: thick,
          }),
          element(
            'text',
            { class: 'value halo', x: n(labelX), y: n(at + thick / 2 + 4.5) },
            `${label} `,
          ),
        );
      }),
      note
        ? element(
            'a',
            { href: hrefOf(note.path) },
            element(
              'text',
              { class: 'note halo', x: over ? 0 : (bars[0]?.x0 ?? 0), y: n(note.y) },
              `${note.text} `,
            ),
          )
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
      'Mine production in 2023 by country: the article and the US Geological Survey',
    ),
    element(
      'desc',
      { id: `${id}-d` },
      'Bars show tonnes of oxide a year on a single scale that starts at zero. The table below has the same data.',
    ),
    element('g', { 'aria-hidden': 'true' }, scale),
    rows,
  );
}

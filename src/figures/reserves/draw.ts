/** The ranking of reserves as SVG: solid bars for what the tables list, a dashed hollow one for what is only claimed. */
import { type Element, element } from '../shared/svg.ts';
import type { RankLayout } from './layout.ts';
import { barName, editionName, versionName } from './words.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** @param hrefOf the address of a path of the site */
export function drawRank(
  { width, height, thick, panels }: RankLayout,
  form: 'wide' | 'narrow',
  hrefOf: (path: string) => string,
): Element {
  const id = `reserves-${form}`;
  const heads = panels.flatMap(({ edition, x, y, top, bottom, ticks }) => [
    element('text', { class: 'head', x, y: n(y + 14) }, `${editionName(edition)} `),
    element('text', { class: 'muted', x, y: n(y + 31) }, `${versionName(edition)} `),
    ticks.flatMap(({ at, label }) => [
      element('path', { class: 'grid', d: `M${n(at)} ${n(top)}V${n(bottom)}` }),
      element(
        'text',
        { class: 'tick', x: n(at), y: n(bottom + 15), 'text-anchor': 'middle' },
        label === '0' ? '0 Mt ' : `${label} `,
      ),
    ]),
  ]);
  const bars = panels.flatMap(({ edition, x, rows }) =>
    rows.map(({ row, y, x0, x1, earlierX, label, labelX }) => {
      const name = barName(row, edition);
      const claimed = row.kind === 'claimed';
      return element(
        'a',
        { href: hrefOf(row.reserve.path), 'aria-label': name },
        element('title', {}, name),
        earlierX === undefined
          ? null
          : element('path', { class: 'bar-earlier', d: `M${n(x1)} ${n(y)}H${n(earlierX)}v-4v8` }),
        element('rect', {
          class: claimed ? 'bar-claimed' : 'bar-country',
          x: n(x0),
          y: n(y - thick / 2),
          width: n(Math.max(1.5, x1 - x0)),
          height: thick,
        }),
        element(
          'text',
          { class: claimed ? 'strong' : undefined, x, y: n(y + 4.5) },
          `${row.country} `,
        ),
        element(
          'text',
          { class: claimed ? 'value strong halo' : 'value halo', x: n(labelX), y: n(y + 4.5) },
          `${label} `,
        ),
      );
    }),
  );
  return element(
    'svg',
    {
      class: form,
      viewBox: `0 0 ${width} ${n(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    element('title', { id: `${id}-t` }, 'Rare-earth oxide reserves by country and USGS edition'),
    element(
      'desc',
      { id: `${id}-d` },
      'Bars show millions of tonnes of oxide, largest first, on a single scale that starts at zero. The dashed hollow bar is the oxide claimed for Türkiye. The table below has the same data.',
    ),
    element('g', { 'aria-hidden': 'true' }, heads.flat()),
    bars,
  );
}

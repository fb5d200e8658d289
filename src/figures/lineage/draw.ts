/** The lineage as SVG. */
import { type Element, element } from '../shared/svg.ts';
import { textWidth } from '../shared/text.ts';
import { stepId } from './graph.ts';
import { type LineageLayout, originWords, wayOf } from './layout.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** Lines under each other; the first so many in bold. */
const words = (
  lines: readonly string[],
  {
    x,
    y,
    name = 'halo',
    bold = 0,
    line,
  }: { x: number; y: number; name?: string; bold?: number; line: number },
): Element =>
  element(
    'text',
    { class: name, x, y: n(y) },
    lines.map((text, i) =>
      element(
        'tspan',
        { x, dy: i === 0 ? undefined : line, class: i < bold ? 'strong' : undefined },
        `${text} `,
      ),
    ),
  );

/** What takes a tap: the lines and the room between them. */
const hit = (lines: readonly string[], x: number, y: number, line: number): Element =>
  element('rect', {
    class: 'hit',
    x,
    y: n(y - line + 2),
    width: n(Math.max(24, ...lines.map((text) => textWidth(text, line * 0.78)))),
    height: n(Math.max(24, lines.length * line + 3)),
  });

/** The hatching of shares; once on a page, once in a file. */
export const hatching = (): Element =>
  element(
    'pattern',
    {
      id: 'hatch',
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('rect', { class: 'hatch-ground', width: 5, height: 5 }),
    element('path', { class: 'hatch-line', d: 'M1 0V5' }),
  );

/** @param hrefOf the address of a path of the site */
export function drawLineage(
  layout: LineageLayout,
  form: 'wide' | 'narrow',
  hrefOf: (path: string) => string,
): Element {
  const { width, height, line, rightX, columns, sources, articles, links } = layout;
  const id = `lineage-${form}`;
  const publisherOf = (of: string | null) =>
    sources.find(({ source }) => source.id === of)?.source.publisher ?? '';
  const here = (anchor: string) => hrefOf(`lineage/#${anchor}`);
  const drawn = sources.map(({ source, x, y, lines, names, root, ways }) =>
    element(
      'a',
      {
        href: hrefOf(source.path),
        'data-way': ways.join(' '),
        'aria-label': [
          lines.join(' '),
          root ? `from ${root.lines.join(' ')}` : '',
          source.from ? `which retells ${publisherOf(source.from)}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      },
      hit(lines, x, y, line),
      words(lines, {
        x,
        y,
        line,
        bold: names,
        name: source.kind === 'not-found' ? 'reckoned halo' : 'halo',
      }),
    ),
  );
  const roots = sources.flatMap(({ root, ways }) =>
    root
      ? [
          element(
            'g',
            { 'data-way': ways.join(' '), 'aria-hidden': 'true' },
            words(root.lines, { x: 0, y: root.y, line, name: 'muted halo' }),
          ),
        ]
      : [],
  );
  const right = articles.map(({ article, y, steps, bar }) =>
    element(
      'g',
      {},
      element(
        'a',
        { href: hrefOf(article.path), 'data-way': article.steps.map(wayOf).join(' ') },
        words([article.publisher], { x: rightX, y, line, name: 'strong halo' }),
      ),
      steps.map(({ step, lines, y: at }) =>
        element(
          'a',
          {
            href: here(stepId(step)),
            'data-way': wayOf(step),
            'aria-label':
              step.kind === 'not-found'
                ? `${article.publisher} ${lines.join(' ')}`
                : `${article.publisher}: ${lines.join(' ')}`,
          },
          hit(lines, rightX, at, line),
          words(lines, { x: rightX, y: at, line }),
        ),
      ),
      element(
        'a',
        {
          href: here(`one-origin-${article.id}`),
          'aria-label': `${article.publisher}: ${originWords(article)}`,
        },
        element('rect', {
          class: 'share-all',
          x: rightX,
          y: n(bar.y),
          width: n(bar.width),
          height: 9,
        }),
        element('rect', {
          class: 'share-one',
          fill: 'url(#hatch)',
          x: rightX,
          y: n(bar.y),
          width: n(bar.one),
          height: 9,
        }),
        element('rect', {
          class: 'share-alone',
          x: rightX,
          y: n(bar.y),
          width: n(bar.alone),
          height: 9,
        }),
        words(bar.lines, { x: rightX, y: bar.y + 9 + line - 1, line, name: 'muted halo' }),
      ),
    ),
  );
  return element(
    'svg',
    {
      class: `${form} lineage`,
      viewBox: `0 0 ${width} ${n(height)}`,
      role: 'group',
      'aria-labelledby': `${id}-t ${id}-d`,
    },
    element('title', { id: `${id}-t` }, 'Which article retells which report'),
    element(
      'desc',
      { id: `${id}-d` },
      'Columns show unnamed people, reports, retellings and articles. Lines run from each source to whatever retells it; the more claims retell it, the thicker the line. The table below has the same data.',
    ),
    element(
      'g',
      { 'aria-hidden': 'true' },
      columns.map(({ label, x }) => element('text', { class: 'group', x, y: 13 }, label)),
      element('path', { class: 'rule', d: `M0 20H${width}` }),
      links.map(({ path, width: thick, step, ways }) =>
        element('path', {
          class: `flow${step?.kind === 'not-found' ? ' unread' : step?.kind === 'official' ? ' dotted' : ''}`,
          d: path,
          'stroke-width': n(thick),
          'data-way': ways.join(' '),
        }),
      ),
    ),
    roots,
    drawn,
    right,
  );
}

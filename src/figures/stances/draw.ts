/** Who says what as a file: the grid of the page, its shapes in the colours of the stances, each a link to what is said. */
import { articlePath, questionPath } from '../../model/address.ts';
import type { Brief } from '../../model/brief.ts';
import { stanceOf } from '../../model/stances.ts';
import { STANCES, type Stance } from '../../model/vocabulary.ts';
import { type Element, element } from '../shared/svg.ts';
import { wrap } from '../shared/text.ts';
import { STANCE_SHAPES } from './mark.ts';
import { byDisagreement, countsOfQuestion, STANCE_ORDER } from './stances.ts';

/** A grid of more columns than this cannot be read across: then each question says how many articles take which stance. */
export const MOST_ARTICLES = 12;

const WIDTH = 800;
const SIZE = 13;
const LINE = 16;
const TOP = 82;
const n = (value: number): number => Math.round(value * 10) / 10;

const mark = (stance: Stance, x: number, y: number): Element =>
  element(
    'g',
    {
      class: `stance-mark s-${stance}`,
      transform: `translate(${n(x - 6)} ${n(y - 6)}) scale(0.75)`,
    },
    [...STANCE_SHAPES[stance]],
  );

/** @param hrefOf the address of a path of the site */
export function drawStances(
  graph: Pick<Brief, 'articles' | 'questions'>,
  hrefOf: (path: string) => string,
): Element {
  const { articles } = graph;
  const grid = articles.length <= MOST_ARTICLES;
  const columns = grid
    ? articles.map(({ id, publisher }) => ({ name: publisher, path: articlePath(id) }))
    : STANCE_ORDER.map((stance) => ({ name: STANCES[stance].label, path: undefined }));
  const each = Math.min(76, 400 / columns.length);
  const from = WIDTH - columns.length * each;
  const at = (i: number): number => from + (i + 0.5) * each;
  let y = TOP;
  const rows = byDisagreement(graph).map((question) => {
    const lines = wrap(question.title, from - 16, SIZE);
    const top = y;
    y += lines.length * LINE + 7;
    const middle = top + (y - top) / 2;
    const counts = countsOfQuestion(graph, question);
    return [
      element('path', { class: 'grid', d: `M0 ${n(top)}H${WIDTH}` }),
      element(
        'a',
        { href: hrefOf(questionPath(question.id)) },
        element(
          'text',
          { x: 0, y: n(top + LINE) },
          lines.map((line, i) =>
            element('tspan', { x: 0, dy: i === 0 ? undefined : LINE }, `${line} `),
          ),
        ),
      ),
      ...(grid
        ? articles.map(({ id, publisher }, i) => {
            const stance = stanceOf(question, id);
            const path = `${questionPath(question.id)}${question.articles[id] ? `#says-${id}` : ''}`;
            return element(
              'a',
              { href: hrefOf(path), 'aria-label': `${publisher}: ${STANCES[stance].label}` },
              mark(stance, at(i), middle),
            );
          })
        : STANCE_ORDER.map((stance, i) =>
            element(
              'text',
              { x: n(at(i)), y: n(middle + 4.5), 'text-anchor': 'middle' },
              `${counts[stance]} `,
            ),
          )),
    ];
  });
  const key = STANCE_ORDER.flatMap((stance, i) => [
    mark(stance, 6 + i * 150, 8),
    element('text', { x: 18 + i * 150, y: 12.5 }, `${STANCES[stance].label} `),
  ]);
  const heads = columns.map(({ name, path }, i) => {
    const lines = wrap(name, each - 4, 12);
    const text = element(
      'text',
      {
        class: 'head',
        x: n(at(i)),
        y: n(TOP - 10 - (lines.length - 1) * 14),
        'text-anchor': 'middle',
      },
      lines.map((line, j) =>
        element('tspan', { x: n(at(i)), dy: j === 0 ? undefined : 14 }, `${line} `),
      ),
    );
    return path === undefined ? text : element('a', { href: hrefOf(path) }, text);
  });
  return element(
    'svg',
    {
      class: 'wide',
      viewBox: `0 0 ${WIDTH} ${n(y + 4)}`,
      role: 'group',
      'aria-labelledby': 'stances-t',
    },
    element('title', { id: 'stances-t' }, 'What each article says on each question'),
    element('g', { 'aria-hidden': 'true' }, key),
    heads,
    rows.flat(),
  );
}

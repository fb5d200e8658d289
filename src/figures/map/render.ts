/** Turns a sheet into SVG elements. Looks come from classes (`src/styles/map-drawing.css`) or, in files, from `colours.ts`. */

import { type Element, element } from '../shared/svg.ts';
import { northAt } from './cone.ts';
import { crossPath, SMALLEST, tickMarks } from './graticule.ts';
import { LEADING } from './measure.ts';
import type { Dot, Drawing, Mark, MarkLabel, Ring, Sheet, Words } from './sheet.ts';
import { SYMBOLS } from './symbols.ts';
import { turkishMarker } from './turkish.ts';

const fixed = (value: number): string => String(Number(value.toFixed(1)));
const at = (x: number, y: number): string => `translate(${fixed(x)} ${fixed(y)})`;
/** Class of what is shown only when zoomed in. */
const shownFrom = (k: number | undefined): string => (k && k > 1 ? ` map-from-${k}` : '');

function text(
  name: string,
  lines: readonly string[],
  attributes: Element['attributes'],
  size: number,
): Element {
  const { x = 0 } = attributes;
  const [only] = lines;
  if (lines.length === 1 && only)
    return element('text', { class: name, 'font-size': size, ...attributes }, only);
  return element(
    'text',
    { class: name, 'font-size': size, ...attributes },
    // A space at the end of each line but the last keeps the words apart where they are read out.
    lines.map((line, i) =>
      element(
        'tspan',
        i === 0 ? { x } : { x, dy: size * LEADING },
        i < lines.length - 1 ? `${line} ` : line,
      ),
    ),
  );
}

const labelText = (name: string, { lines, dx, dy, anchor, size, from }: MarkLabel): Element =>
  text(
    name + shownFrom(from),
    lines,
    { x: dx, y: dy, 'text-anchor': anchor === 'start' ? undefined : anchor },
    size,
  );

/** The line from a symbol to its label; drawn before the symbol, which covers its end. */
const leaderOf = (label: MarkLabel | null): Element | null =>
  label?.leader
    ? element('path', {
        class: `map-leader${shownFrom(label.from)}`,
        d: `M0 0L${label.leader.map(fixed).join(' ')}`,
      })
    : null;

const words = ({ name, x, y, lines, size, anchor, tracking, from }: Words): Element =>
  element(
    'g',
    { class: `map-fix${shownFrom(from)}`, transform: at(x, y) },
    text(
      name,
      lines,
      { 'text-anchor': anchor === 'start' ? undefined : anchor, 'letter-spacing': tracking },
      size,
    ),
  );

const ring = ({ id, main, x, y, r, from }: Ring): Element =>
  element('circle', {
    class: (main ? 'map-ring map-ring-main' : 'map-ring') + shownFrom(from),
    'data-place': id,
    cx: x,
    cy: y,
    r,
  });

const dot = ({ name, x, y, r, label }: Dot): Element =>
  element(
    'g',
    { class: `map-fix${shownFrom(label.from)}`, transform: at(x, y), 'data-town': name },
    leaderOf(label),
    element('circle', { class: 'map-dot', r }),
    labelText('map-town', label),
  );

/** Largest radius of the area that takes a tap, in units of the frame: at least 24 px across wherever marks leave that room. */
const HIT = 16;
const middleOf = ({ x, y, attached }: Mark): [number, number] => [
  x + (attached?.[0] ?? 0),
  y + (attached?.[1] ?? 0),
];

/** Half the way to the nearest other mark; `most` is what it may grow to on zooming in, where points drift apart and attached marks do not. */
function hit(mark: Mark, marks: readonly Mark[]): Element {
  const [x, y] = middleOf(mark);
  const half = (near: readonly Mark[]) =>
    Math.min(HIT, ...near.map((m) => Math.hypot(middleOf(m)[0] - x, middleOf(m)[1] - y) / 2));
  const others = marks.filter((m) => m !== mark && m.kind !== 'province');
  const most = half(others.filter((m) => m.x === mark.x && m.y === mark.y));
  const r = Math.min(most, half(others));
  return element('circle', {
    class: 'map-hit',
    r: fixed(r),
    'data-most': most > r ? fixed(most) : undefined,
  });
}

/** What is spoken says what is printed, word for word, so that a spoken command finds the mark. */
function spokenWith({ spoken, label }: Mark): string {
  const printed = label?.lines.join(' ') ?? '';
  return spoken.toLowerCase().includes(printed.toLowerCase())
    ? spoken
    : `${spoken} On the map: ${printed}.`;
}

function mark(mark: Mark, id: string | undefined, marks: readonly Mark[]): Element {
  const [dx, dy] = mark.attached ?? [0, 0];
  const symbol = SYMBOLS[mark.kind];
  const name = mark.main
    ? 'map-name map-main-name'
    : mark.kind === 'province'
      ? 'map-name map-province-name'
      : 'map-name';
  const look = [
    'map-symbol',
    symbol.filled && 'map-filled',
    mark.main && 'map-main',
    mark.kind === 'wrong' && 'map-crossed',
  ]
    .filter(Boolean)
    .join(' ');
  const drawn =
    mark.kind === 'province'
      ? []
      : [
          hit(mark, marks),
          element('circle', { class: 'map-halo', r: Math.max(mark.r * 1.5, 12) }),
          leaderOf(mark.label),
          element('path', { class: look, d: symbol.d, transform: `scale(${fixed(mark.r)})` }),
        ];
  const inner = [...drawn, mark.label ? labelText(name, mark.label) : null];
  return element(
    'a',
    {
      class: 'map-mark map-fix',
      id,
      'data-place': mark.id,
      href: mark.href,
      'aria-label': spokenWith(mark),
      transform: at(mark.x, mark.y),
    },
    mark.attached
      ? element('path', { class: 'map-stem', d: `M0 0V${fixed(dy)}H${fixed(dx)}` })
      : null,
    mark.attached ? element('g', { transform: at(dx, dy) }, inner) : inner,
  );
}

/** Scale bar on the left, north on the right, the projection between them. */
function furniture({ bar, size, font, cone, unitsPerKm }: Drawing): Element {
  const y = size.height + font * 2.1;
  const half = bar.length / 2;
  const small = Math.max(font * 0.85, SMALLEST);
  const scale = element(
    'g',
    {
      class: 'map-bar',
      transform: at(0, y),
      'data-per-km': unitsPerKm.toFixed(4),
      'data-room': fixed(bar.length * 1.2),
    },
    element('path', { class: 'map-bar-box', d: `M0 0H${fixed(bar.length)}V5H0Z` }),
    element('path', { class: 'map-bar-fill', d: `M0 0H${fixed(half)}V5H0Z` }),
    text('map-figure', ['0'], { x: 0, y: 5 + small * 1.1 }, small),
    text(
      'map-figure map-bar-end',
      [`${bar.km} km`],
      { x: bar.length, y: 5 + small * 1.1, 'text-anchor': 'middle' },
      small,
    ),
  );
  const arrow = element(
    'g',
    {
      class: 'map-north',
      transform: `${at(size.width - font * 0.6, y + font * 2)} rotate(${northAt(cone, size.width / 2, size.height / 2).toFixed(2)})`,
    },
    element('path', { class: 'map-tick', d: 'M0 4V-16' }),
    element('path', { class: 'map-bar-fill', d: 'M0-20L3.6-10L0-12L-3.6-10Z' }),
    text(
      'map-figure',
      ['N'],
      { y: -font * 1.75, 'text-anchor': 'middle', 'font-weight': 600 },
      small,
    ),
  );
  return element('g', { 'aria-hidden': 'true' }, scale, arrow);
}

const FORMAT_NAMES = ['large', 'medium', 'small'] as const;

/** The ground of a sheet, to be drawn by reference from each of its drawings. */
export const ground = (sheet: Sheet): Element =>
  element(
    'g',
    { id: `ground-${sheet.id}` },
    sheet.ground.map(({ name, d }) => element('path', { class: name, d })),
  );

export interface RenderOptions {
  /** The id of a mark's link, where it is to have one. */
  idOf?(mark: Mark): string | undefined;
  /** Puts the ground into the drawing instead of referring to it. */
  standalone?: boolean;
}

/** One drawing of a sheet as an `svg` element. */
export function drawing(
  sheet: Sheet,
  index: number,
  { idOf = () => undefined, standalone = false }: RenderOptions = {},
): Element {
  const made = sheet.drawings[index];
  if (!made) throw new Error(`The sheet ${sheet.id} has no drawing ${index}.`);
  const { size, margin } = made;
  const name = FORMAT_NAMES[index] as string;
  const [title, about] = [`${sheet.id}-${name}-title`, `${sheet.id}-${name}-about`];
  const { equator, x, y } = made.cone;
  const [left, above] = made.shift.map((value) => Number(value.toFixed(2)) || 0);
  const moved = left || above ? `translate(${left} ${above}) ` : '';
  const scale = made.scale === 1 ? undefined : `${moved}scale(${made.scale.toFixed(5)})`;
  const whole = element(
    'svg',
    {
      xmlns: standalone ? 'http://www.w3.org/2000/svg' : undefined,
      class: `map-sheet map-${name}`,
      viewBox: [
        -margin.x,
        -margin.top,
        size.width + 2 * margin.x,
        size.height + margin.top + margin.bottom,
      ]
        .map(fixed)
        .join(' '),
      role: 'group',
      'aria-labelledby': title,
      'aria-describedby': about,
    },
    element('title', { id: title }, sheet.title),
    element('desc', { id: about }, sheet.description),
    element(
      'svg',
      {
        class: 'map-view',
        role: 'none',
        width: size.width,
        height: size.height,
        viewBox: `0 0 ${fixed(size.width)} ${fixed(size.height)}`,
        'data-cone': [equator, x, y].map((v) => v.toFixed(3)).join(' '),
      },
      element(
        'g',
        { 'aria-hidden': 'true' },
        standalone
          ? element(
              'g',
              { transform: scale },
              sheet.ground.map((layer) => element('path', { class: layer.name, d: layer.d })),
            )
          : element('use', { href: `#ground-${sheet.id}`, transform: scale }),
        element('path', { class: 'map-cross', d: crossPath(made.graticule) }),
        made.rings.map(ring),
        made.links.map(({ d }) => element('path', { class: 'map-link', d })),
        made.dots.map(dot),
        made.words.map(words),
        made.links.map((link) => words(link.words)),
      ),
      made.marks
        .filter((m) => m.kind !== 'province' || (m.label && m.label.lines.length > 0))
        .map((m) => mark(m, idOf(m), made.marks)),
    ),
    element(
      'g',
      { 'aria-hidden': 'true' },
      element(
        'g',
        { class: 'map-ticks', 'data-font': made.font },
        tickMarks(made.graticule, made.font),
      ),
      element('rect', { class: 'map-neatline', width: size.width, height: size.height }),
    ),
    furniture(made),
  );
  return turkishMarker(sheet.turkish)(whole);
}

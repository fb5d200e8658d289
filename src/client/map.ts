/**
 * Ships to the browser. Adds to a map that is whole without it: pan and zoom by pointer, touch, double click, wheel
 * with Ctrl or ⌘, buttons and keys; the view in the address; marks of the map and rows of the table select each other.
 */
import { type Cone, enlarged, toFrame, toGround } from '../figures/map/cone.ts';
import { drawGraticule } from './map/graticule.ts';
import { MAX_ZOOM, readView, type Sheet, type Shown, writeView } from './map/view-address.ts';

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);
const numbers = (text: string | null | undefined): number[] =>
  (text ?? '').split(/[ ,]/u).map(Number);

interface View {
  svg: SVGSVGElement;
  width: number;
  height: number;
  /** As it lies in the whole drawing. */
  cone: Cone;
}
/** Zoom and middle are of the view that is displayed. */
interface Frame extends Shown {
  root: HTMLElement;
  name: string;
  /** One for each width; they may show different parts of the ground. */
  views: View[];
  /** Whether the reader has chosen what to look at; before, zooming leads to what the map is about. */
  chosen: boolean;
}
/** The view that is displayed at this width. */
const viewOf = ({ views }: Frame): View =>
  views.find(({ svg }) => svg.getBoundingClientRect().width > 0) ?? (views[0] as View);

const started = new Map<Element, string>();
/** Where a mark lies in its view, whatever the zoom. */
const pointOf = (mark: Element): [x: number, y: number] =>
  numbers(
    (started.get(mark) ?? mark.getAttribute('transform') ?? '').replace(/[^\d. -]/gu, ''),
  ) as [number, number];
const markOf = (target: EventTarget | null): Element | null =>
  (target as Element | null)?.closest?.('a[data-place]') ?? null;

/**
 * How many kilometres the bar of the scale stands for: the most, of round numbers, that it has room for.
 * @param perKm and room in units of the drawing
 */
export const barKm = (perKm: number, room: number): number =>
  [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2].find((step) => step * perKm <= room) ?? 0.1;

function drawBar(bar: SVGGElement, k: number): void {
  const perKm = Number(bar.dataset.perKm) * k;
  const km = barKm(perKm, Number(bar.dataset.room));
  const length = km * perKm;
  bar.querySelector('.map-bar-box')?.setAttribute('d', `M0 0H${length}V5H0Z`);
  bar.querySelector('.map-bar-fill')?.setAttribute('d', `M0 0H${length / 2}V5H0Z`);
  const end = bar.querySelector('.map-bar-end');
  end?.setAttribute('x', String(length));
  if (end) end.textContent = `${km} km`;
}

function draw(frame: Frame): void {
  const { root, k, views } = frame;
  const half = 0.5 / k;
  frame.x = clamp(frame.x, half, 1 - half);
  frame.y = clamp(frame.y, half, 1 - half);
  const displayed = viewOf(frame);
  const middle = toGround(displayed.cone, frame.x * displayed.width, frame.y * displayed.height);
  for (const { svg, width, height, cone } of views) {
    const [x, y] = toFrame(cone, middle);
    const left = clamp(x / width - half, 0, 1 - 2 * half) * width;
    const top = clamp(y / height - half, 0, 1 - 2 * half) * height;
    svg.setAttribute('viewBox', [left, top, width / k, height / k].join(' '));
    drawGraticule(svg, enlarged(cone, left, top, k), `translate(${left} ${top}) scale(${1 / k})`);
  }
  for (const fixed of root.querySelectorAll('.map-fix')) {
    if (!started.has(fixed)) started.set(fixed, fixed.getAttribute('transform') ?? '');
    fixed.setAttribute('transform', `${started.get(fixed)} scale(${1 / k})`);
  }
  for (const hit of root.querySelectorAll<SVGCircleElement>('.map-hit[data-most]')) {
    if (!started.has(hit)) started.set(hit, hit.getAttribute('r') ?? '');
    hit.setAttribute('r', String(Math.min(Number(hit.dataset.most), Number(started.get(hit)) * k)));
  }
  for (const bar of root.querySelectorAll<SVGGElement>('.map-bar')) drawBar(bar, k);
  root.classList.toggle('map-zoomed', k > 1);
  for (const from of [2, 4, 8, 12]) root.classList.toggle(`map-k${from}`, k >= from);
  for (const button of root.querySelectorAll<HTMLButtonElement>('.map-tools button'))
    button.disabled = button.value === '+' ? k >= MAX_ZOOM : !button.dataset.view && k <= 1;
  root.dispatchEvent(new Event('moved'));
}

const sheetOf = (frame: Frame): Sheet => ({ name: frame.name, ...viewOf(frame) });

let timer = 0;
function toAddress(frame: Frame): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    const query = writeView(location.search, sheetOf(frame), frame);
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }, 200);
}

/** Zooms so that the point at (px, py), in parts of the shown frame, stays where it is. */
function zoom(frame: Frame, factor: number, px = 0.5, py = 0.5): void {
  const k = clamp(frame.k * factor, 1, MAX_ZOOM);
  frame.x += (px - 0.5) * (1 / frame.k - 1 / k);
  frame.y += (py - 0.5) * (1 / frame.k - 1 / k);
  frame.k = k;
  draw(frame);
  toAddress(frame);
}
/** Zooms by a button or a key: on what the map is about, until the reader looks at something else. */
function step(frame: Frame, factor: number): void {
  const { svg, width, height } = viewOf(frame);
  const main = svg.querySelector('.map-main')?.closest('a');
  if (main && !frame.chosen) {
    const [x, y] = pointOf(main);
    Object.assign(frame, { x: x / width, y: y / height });
  }
  zoom(frame, factor);
}
/** Moves by parts of the shown frame. */
function pan(frame: Frame, dx: number, dy: number): void {
  frame.chosen = true;
  frame.x += dx / frame.k;
  frame.y += dy / frame.k;
  draw(frame);
  toAddress(frame);
}
function reset(frame: Frame): void {
  frame.k = 1;
  frame.chosen = false;
  draw(frame);
  toAddress(frame);
}

/** Shows a part of the ground, given as latitude, longitude and zoom. */
function preset(frame: Frame, view: string): void {
  const [lat, lon, k] = numbers(view) as [number, number, number];
  const { cone, width, height } = viewOf(frame);
  const [x, y] = toFrame(cone, [lon, lat]);
  Object.assign(frame, {
    k: clamp(k, 1, MAX_ZOOM),
    x: x / width,
    y: y / height,
    chosen: false,
  });
  draw(frame);
  toAddress(frame);
}

/** A view given in the address; anything but a sensible one is passed over. */
function fromAddress(frame: Frame): void {
  const view = readView(location.search, sheetOf(frame));
  Object.assign(frame, { k: 1, chosen: view !== null }, view);
  draw(frame);
}

function listen(frame: Frame): void {
  const { root } = frame;
  // Not the box of the view itself: that grows with what lies outside it.
  const box = () =>
    (
      [...root.querySelectorAll('.map-neatline')].find(
        (line) => line.getBoundingClientRect().width > 0,
      ) ?? root
    ).getBoundingClientRect();
  const part = (event: { clientX: number; clientY: number }): [number, number] => {
    const { left, top, width, height } = box();
    return [(event.clientX - left) / width, (event.clientY - top) / height];
  };
  const pointers = new Map<number, PointerEvent>();
  let moved = 0;
  root.addEventListener('pointerdown', (event) => {
    if (!(event.target as Element).closest('.map-view') || event.button !== 0) return;
    // On a Mac this opens a menu, and the release is never told.
    if (event.ctrlKey) return;
    pointers.set(event.pointerId, event);
    moved = 0;
  });
  addEventListener('pointermove', (event) => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
    if (event.buttons === 0) {
      pointers.delete(event.pointerId);
      return;
    }
    const other = [...pointers.values()].find((p) => p.pointerId !== event.pointerId);
    const { width, height } = box();
    const [dx, dy] = [event.clientX - last.clientX, event.clientY - last.clientY];
    moved += Math.abs(dx) + Math.abs(dy);
    if (other) {
      const apart = (p: PointerEvent) =>
        Math.hypot(p.clientX - other.clientX, p.clientY - other.clientY);
      const [px, py] = part({
        clientX: (event.clientX + other.clientX) / 2,
        clientY: (event.clientY + other.clientY) / 2,
      });
      frame.chosen = true;
      zoom(frame, apart(event) / Math.max(apart(last), 1), px, py);
    } else if (frame.k > 1) pan(frame, -dx / width, -dy / height);
    pointers.set(event.pointerId, event);
  });
  for (const type of ['pointerup', 'pointercancel'] as const)
    addEventListener(type, (event) => pointers.delete(event.pointerId));
  // Two fingers are the map's: otherwise the browser takes them for a scroll on the way and the pointers end.
  for (const type of ['touchstart', 'touchmove'] as const)
    root.addEventListener(
      type,
      (event) =>
        event.touches.length > 1 &&
        (event.target as Element).closest('.map-view') &&
        event.preventDefault(),
      {
        passive: false,
      },
    );
  root.addEventListener('dblclick', (event) => {
    if (!(event.target as Element).closest('.map-view') || markOf(event.target)) return;
    event.preventDefault();
    frame.chosen = true;
    zoom(frame, event.shiftKey ? 1 / 2 : 2, ...part(event));
  });
  root.addEventListener('dragstart', (event) => event.preventDefault());
  root.addEventListener(
    'click',
    (event) =>
      moved > 6 && (event.target as Element).closest('.map-view') && event.preventDefault(),
  );
  root.addEventListener(
    'wheel',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || !(event.target as Element).closest('.map-view'))
        return;
      event.preventDefault();
      frame.chosen = true;
      zoom(frame, 2 ** (-event.deltaY / 300), ...part(event));
    },
    { passive: false },
  );
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = {
      ArrowLeft: [-0.2, 0],
      ArrowRight: [0.2, 0],
      ArrowUp: [0, -0.2],
      ArrowDown: [0, 0.2],
    }[event.key];
    if (event.key === '+' || event.key === '=') step(frame, 1.6);
    else if (event.key === '-') step(frame, 1 / 1.6);
    else if (event.key === '0') reset(frame);
    else if (arrow && frame.k > 1) pan(frame, arrow[0] as number, arrow[1] as number);
    else return;
    event.preventDefault();
  });
  root.querySelector('.map-tools')?.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    if (button.dataset.view) preset(frame, button.dataset.view);
    else if (button.value === '0') reset(frame);
    else step(frame, button.value === '+' ? 1.6 : 1 / 1.6);
  });
}

let chosen = '';
/** Marks a place on every map of the page and in the table. */
function choose(place: string): void {
  if (place === chosen) return;
  for (const old of document.querySelectorAll('.map-on')) old.classList.remove('map-on');
  chosen = place;
  const marks = place
    ? document.querySelectorAll<SVGAElement>(`a[data-place="${CSS.escape(place)}"]`)
    : [];
  for (const mark of marks) mark.classList.add('map-on');
  if (marks.length > 0) document.getElementById(place)?.closest('tr')?.classList.add('map-on');
}
const placeAt = (target: EventTarget | null): string => {
  const element = (target as Element | null)?.closest?.('a[data-place], tr[id]');
  return element instanceof SVGElement ? (element.dataset.place ?? '') : (element?.id ?? '');
};

export function start(): void {
  const maps = [...document.querySelectorAll<HTMLElement>('.map-frame[data-map]')].map(
    (root): Frame => ({
      root,
      name: root.dataset.map ?? '',
      views: [...root.querySelectorAll<SVGSVGElement>('.map-view')].map((svg) => {
        const [equator, x, y] = numbers(svg.dataset.cone) as [number, number, number];
        return {
          svg,
          width: svg.width.baseVal.value,
          height: svg.height.baseVal.value,
          cone: { equator, x, y },
        };
      }),
      k: 1,
      x: 0.5,
      y: 0.5,
      chosen: false,
    }),
  );
  for (const frame of maps) {
    frame.root.querySelector('.map-tools')?.setAttribute('data-ready', '');
    fromAddress(frame);
    listen(frame);
  }
  addEventListener('pointerover', (event) => {
    // A finger is over a mark before it is down; only a mouse points without choosing.
    if (event.pointerType === 'mouse')
      choose(placeAt(event.target) || placeAt(document.activeElement));
  });
  addEventListener('focusin', (event) => {
    const place = placeAt(event.target);
    choose(place);
    const mark = markOf(event.target);
    const frame = mark && maps.find(({ root }) => root.contains(mark));
    const view = mark?.closest<SVGSVGElement>('.map-view');
    if (!frame || !view || frame.k === 1 || !mark?.matches(':focus-visible')) return;
    const [x, y] = pointOf(mark);
    Object.assign(frame, { x: x / view.width.baseVal.value, y: y / view.height.baseVal.value });
    frame.chosen = true;
    draw(frame);
  });
  addEventListener('click', (event) => {
    if (markOf(event.target)) choose(placeAt(event.target));
  });
  // Another width may have another view.
  let { innerWidth: wide } = window;
  addEventListener('resize', () => {
    if (innerWidth === wide) return;
    wide = innerWidth;
    maps.forEach(fromAddress);
  });
  const target = () => {
    try {
      choose(decodeURIComponent(location.hash.slice(1)));
    } catch {
      choose('');
    }
  };
  addEventListener('hashchange', target);
  if (location.hash) target();
  addEventListener('popstate', () => maps.forEach(fromAddress));
}

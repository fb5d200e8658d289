/**
 * Ships to the browser. Adds to a map that is whole without it: pan and zoom by pointer, touch, wheel with Ctrl or ⌘,
 * buttons and keys; the view in the address; marks of the map and rows of the table select each other.
 */
import { type Cone, enlarged } from '../figures/map/cone.ts';
import { drawGraticule } from './map/graticule.ts';
import { MAX_ZOOM, readView, type Sheet, writeView } from './map/view-address.ts';

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
interface Frame {
  root: HTMLElement;
  name: string;
  views: View[];
  /** Zoom, and the middle as parts of the frame. */
  k: number;
  x: number;
  y: number;
}

const started = new Map<Element, string>();
const said = new Map<Frame, HTMLElement>();

function drawBar(bar: SVGGElement, k: number): void {
  const perKm = Number(bar.dataset.perKm) * k;
  const room = Number(bar.dataset.room);
  const km =
    [500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2].find((step) => step * perKm <= room) ?? 0.1;
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
  for (const { svg, width, height, cone } of views) {
    const [left, top] = [(frame.x - half) * width, (frame.y - half) * height];
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
    button.disabled = button.value === '+' ? k >= MAX_ZOOM : k <= 1;
}

/** The first drawing of a map: what its views in the address are measured in. */
const sheetOf = ({ name, views }: Frame): Sheet => ({ name, ...(views[0] as View) });

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
/** Moves by parts of the shown frame. */
function pan(frame: Frame, dx: number, dy: number): void {
  frame.x += dx / frame.k;
  frame.y += dy / frame.k;
  draw(frame);
  toAddress(frame);
}
function reset(frame: Frame): void {
  frame.k = 1;
  draw(frame);
  toAddress(frame);
}

/** A view given in the address; anything but a sensible one is passed over. */
function fromAddress(frame: Frame): void {
  Object.assign(frame, { k: 1 }, readView(location.search, sheetOf(frame)));
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
    pointers.set(event.pointerId, event);
    moved = 0;
  });
  addEventListener('pointermove', (event) => {
    const last = pointers.get(event.pointerId);
    if (!last) return;
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
    if (event.key === '+' || event.key === '=') zoom(frame, 1.6);
    else if (event.key === '-') zoom(frame, 1 / 1.6);
    else if (event.key === '0') reset(frame);
    else if (arrow && frame.k > 1) pan(frame, arrow[0] as number, arrow[1] as number);
    else return;
    event.preventDefault();
  });
  root.querySelector('.map-tools')?.addEventListener('click', (event) => {
    const { value } = (event.target as Element).closest('button') ?? {};
    if (value === '0') reset(frame);
    else if (value) zoom(frame, value === '+' ? 1.6 : 1 / 1.6);
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
  for (const [frame, line] of said)
    line.textContent =
      frame.root
        .querySelector(`a[data-place="${CSS.escape(place || '-')}"]`)
        ?.getAttribute('aria-label') ?? '';
}
const placeAt = (target: EventTarget | null): string => {
  const element = (target as Element | null)?.closest?.('a[data-place], tr[id]');
  return element instanceof SVGElement ? (element.dataset.place ?? '') : (element?.id ?? '');
};

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
  }),
);
for (const frame of maps) {
  const tools = frame.root.querySelector<HTMLElement>('.map-tools');
  if (tools) tools.dataset.ready = '';
  const line = frame.root.querySelector<HTMLElement>('.map-said');
  if (line) said.set(frame, line);
  fromAddress(frame);
  listen(frame);
}
if (maps.length > 0) {
  let touched = false;
  let again = false;
  addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
    again = placeAt(event.target) === chosen;
  });
  addEventListener('pointerover', (event) => {
    // A finger is over a mark before it is down; only a mouse points without choosing.
    if (event.pointerType === 'mouse')
      choose(placeAt(event.target) || placeAt(document.activeElement));
  });
  addEventListener('focusin', (event) => {
    const place = placeAt(event.target);
    choose(place);
    const mark = (event.target as Element).closest('a[data-place]');
    const frame = mark && maps.find(({ root }) => root.contains(mark));
    const view = mark?.closest<SVGSVGElement>('.map-view');
    if (!frame || !view || frame.k === 1 || !mark?.matches(':focus-visible')) return;
    const [x, y] = numbers(started.get(mark)?.replace(/[^\d. -]/gu, '')) as [number, number];
    Object.assign(frame, { x: x / view.width.baseVal.value, y: y / view.height.baseVal.value });
    draw(frame);
  });
  // A tap on a mark says what it is; a second one follows the link.
  addEventListener('click', (event) => {
    if (!touched || again || !(event.target as Element).closest('a[data-place]')) return;
    event.preventDefault();
    choose(placeAt(event.target));
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

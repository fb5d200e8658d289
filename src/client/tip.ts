/**
 * Ships to the browser. Says at a mark of a figure or a map what it is, with “Open”, when it is pointed at, focused or
 * tapped. A tap shows the tip, a second one follows the link. The tip stays while the pointer is on it; Escape closes it.
 * It repeats the name of the mark, so it is kept from those who hear that name.
 */

import * as previews from '../ui/en/previews.ts';
import { tipPlace } from './tip/place.ts';

const MARKS = '.fig svg a[href], .map-view a[href]';
const ROOTS = '.fig, .map-frame';

/** What a tip says of a mark: its own words, else its name, else the text in it. */
export const tipWords = (
  tip: string | undefined,
  name: string | null,
  text: string | null,
): string => tip ?? name ?? (text ?? '').replace(/\s+/gu, ' ').trim();

let box: HTMLElement;
let words: HTMLElement;
let open: HTMLAnchorElement;
/** A page with figures and maps asks for the tips of both. */
let started = false;
let shown: SVGAElement | undefined;
let touched = false;
let again = false;
let leaving = 0;

const markAt = (target: EventTarget | null): SVGAElement | undefined =>
  (target as Element | null)?.closest?.<SVGAElement>(MARKS) ?? undefined;

/** The box of what is seen of a mark: its symbol, without the area that takes a tap or the words beside it. */
function seen(mark: SVGAElement): DOMRect {
  const sign = mark.querySelector(
    '.map-symbol, .mark-solid, .mark-hollow, .mark-claim, .mark-ghost, circle:not(.hit, .map-hit, .map-halo), rect:not(.hit)',
  );
  return (sign ?? mark).getBoundingClientRect();
}

function hide(): void {
  clearTimeout(leaving);
  shown = undefined;
  box.hidden = true;
}

function show(mark: SVGAElement): void {
  clearTimeout(leaving);
  if (mark === shown) return;
  const root = mark.closest<HTMLElement>(ROOTS);
  if (!root) return;
  shown = mark;
  if (box.parentElement !== root) root.append(box);
  words.textContent = tipWords(mark.dataset.tip, mark.getAttribute('aria-label'), mark.textContent);
  open.href = mark.getAttribute('href') ?? '';
  box.hidden = false;
  const frame = root.getBoundingClientRect();
  const { left, top } = tipPlace(seen(mark), box.getBoundingClientRect(), {
    left: frame.left,
    right: frame.right,
    top: Math.max(0, frame.top),
    bottom: frame.bottom,
  });
  box.style.left = `${left - frame.left}px`;
  box.style.top = `${top - frame.top}px`;
}

export function start(): void {
  if (started || !document.querySelector(ROOTS)) return;
  started = true;
  box = document.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('aria-hidden', 'true');
  words = document.createElement('p');
  open = document.createElement('a');
  open.textContent = previews.open;
  open.tabIndex = -1;
  box.append(words, open);

  // The browser's own tips would come on top of these.
  for (const title of document.querySelectorAll('.fig svg a > title')) title.remove();
  addEventListener('pointerdown', (event) => {
    touched = event.pointerType !== 'mouse';
    again = markAt(event.target) === shown && shown !== undefined;
    if (touched && !markAt(event.target) && !box.contains(event.target as Node)) hide();
  });
  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const mark = markAt(event.target);
    if (mark) show(mark);
    else if (shown && box.contains(event.target as Node)) clearTimeout(leaving);
    else if (shown) {
      clearTimeout(leaving);
      leaving = window.setTimeout(hide, 250);
    }
  });
  addEventListener('focusin', (event) => {
    const mark = markAt(event.target);
    if (mark?.matches(':focus-visible')) show(mark);
    else if (!touched && !box.contains(event.target as Node)) hide();
  });
  addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (!mark || !touched || again || event.defaultPrevented) return;
    event.preventDefault();
    show(mark);
  });
  for (const root of document.querySelectorAll(ROOTS)) root.addEventListener('moved', hide);
  addEventListener('resize', hide);
}

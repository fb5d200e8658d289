/**
 * Ships to the browser on arrival from a result. Marks the words that were searched for and shows the first of them;
 * Escape or the button takes the marks away, and with them the words in the address.
 */

import * as highlights from '../../ui/en/highlights.ts';
import { element } from './dom.ts';
import { rangesIn, termsToMark } from './page-marks.ts';

const NAME = 'found';
const words = (new URLSearchParams(location.search).get('highlight') ?? '').slice(0, 400);
const terms = termsToMark(words);

/** What the fragment names; nothing where it is wrongly encoded. */
function named(): Element | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** The place a fragment names, else the whole page. */
function place(): Element | null {
  const target = named();
  return (
    (target && (target.closest('section, li, .claim') ?? target)) || document.querySelector('main')
  );
}

function forget(bar: Element): void {
  CSS.highlights?.delete(NAME);
  bar.remove();
  const url = new URL(location.href);
  url.searchParams.delete('highlight');
  history.replaceState(history.state, '', url);
}

function arrive(): void {
  const main = document.querySelector('main');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!main || terms.size === 0) return;
  const ranges = rangesIn(main, terms);
  if (link?.dataset.search)
    document.head.append(element('link', { rel: 'stylesheet', href: link.dataset.search }));
  if (CSS.highlights && ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  const button = element('button', { type: 'button', class: 'quiet' }, highlights.clear);
  const bar = element(
    'aside',
    { class: 'found-bar', 'aria-label': highlights.title },
    element('p', {}, ranges.length > 0 ? highlights.marked(words) : highlights.notInText(words)),
    button,
  );
  button.addEventListener('click', () => forget(bar));
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open], .preview')) return;
    removeEventListener('keydown', leave);
    forget(bar);
  };
  addEventListener('keydown', leave);
  main.prepend(bar);
  const within = place();
  const first =
    ranges.find((range) => within?.contains(range.startContainer)) ??
    (location.hash ? undefined : ranges[0]);
  const { top, bottom } = first?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  if (first && (top < 0 || bottom > innerHeight))
    first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

arrive();

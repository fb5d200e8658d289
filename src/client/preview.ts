/**
 * Ships to the browser. Shows a preview of a note or of a page of this site when its link is pointed at, focused or
 * tapped. Without it every link still leads to the whole thing.
 */
import * as previews from '../ui/en/previews.ts';

const WAIT = 180;
const pages = new Map<string, Promise<Document | null>>();
let shown: { link: HTMLAnchorElement; box: HTMLElement } | undefined;
/** The link whose preview is being fetched: it comes only while it is still wanted. */
let wanted: HTMLAnchorElement | undefined;
let timer = 0;

const isPreviewable = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin &&
  link.closest('main') !== null &&
  link.closest('.crumbs, .toc, .strip-nav, .actions, .preview, [role="doc-backlink"]') === null;

/** The request itself makes a document of the page, in which nothing runs; a text is never read as markup here. */
function fetchPage(pathname: string): Promise<Document | null> {
  let page = pages.get(pathname);
  if (!page) {
    page = new Promise((done) => {
      const request = new XMLHttpRequest();
      request.responseType = 'document';
      request.onloadend = () => done(request.status === 200 ? request.responseXML : null);
      request.open('GET', pathname);
      request.send();
    });
    pages.set(pathname, page);
  }
  return page;
}

/** A part of a page as it is shown in a preview: without what only its own place can use, and without what is too long. */
function cut(found: Element): Element {
  const copy = found.cloneNode(true) as Element;
  copy.removeAttribute('id');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const element of copy.querySelectorAll(
    '[data-long], .side, .back, .strip, .strip-nav, .actions, .preview, script',
  ))
    element.remove();
  for (const heading of copy.querySelectorAll('h1')) {
    const title = document.createElement('p');
    title.className = `title ${heading.className}`;
    title.append(...heading.childNodes);
    heading.replaceWith(title);
  }
  return copy;
}

/** What the link leads to: the target of a fragment, or the parts of another page that are marked as its preview; no whole section of this page. */
async function contentOf(link: HTMLAnchorElement): Promise<Node[] | null> {
  const { pathname, hash } = link;
  const here = pathname === location.pathname;
  const page = here ? document : await fetchPage(pathname);
  const target = hash ? page?.getElementById(decodeURIComponent(hash.slice(1))) : undefined;
  const found =
    target?.closest(here ? 'li, tr, .claim' : 'li, tr, section, .claim') ??
    (here ? null : page?.querySelector('[data-preview]'));
  if (!found || found.contains(link) || !page) return null;
  const parts = found.matches('[data-preview]')
    ? [...page.querySelectorAll('[data-preview]')]
    : [found];
  return parts
    .map(cut)
    .flatMap((part) =>
      part.matches('li, section, header, article, div') ? [...part.childNodes] : [part],
    );
}

function close(): void {
  wanted = undefined;
  document.querySelector('.lit')?.classList.remove('lit');
  if (shown) {
    const { link, box } = shown;
    shown = undefined;
    const back = box.contains(document.activeElement);
    box.remove();
    link.removeAttribute('aria-describedby');
    if (back) link.focus();
  }
  // Last, for the focus that was given back asks for the preview again.
  clearTimeout(timer);
}

/** A pointer that leaves does not close what the focus holds open. */
function leave(): void {
  wanted = undefined;
  if (!shown?.box.matches(':focus-within') && !shown?.link.matches(':focus-visible')) close();
}

/**
 * Puts the box beside the sentence of the link where nothing stands there; else under it, or over it where there is more
 * room, as high as that room: it lies neither on the sentence nor on its mark, which is higher than a line. A sentence that
 * fills the window leaves room about its mark alone.
 */
function place(box: HTMLElement, link: HTMLAnchorElement): void {
  box.style.cssText = '';
  const mark = link.getBoundingClientRect();
  const sentence = (link.closest('.claim') ?? link).getBoundingClientRect();
  const filled = Math.max(sentence.top, innerHeight - sentence.bottom) < 80;
  const top = filled ? mark.top : Math.min(mark.top, sentence.top);
  const bottom = filled ? mark.bottom : Math.max(mark.bottom, sentence.bottom);
  const start = link.getClientRects()[0]?.left ?? 0;
  const width = document.documentElement.clientWidth;
  const edge = (link.closest('p, li, td, dd, h2, h3') ?? link).getBoundingClientRect().right;
  const free =
    edge + box.offsetWidth + 40 < width &&
    [12, box.offsetWidth].every((over) =>
      document.elementFromPoint(edge + over + 12, (top + bottom) / 2)?.contains(link),
    );
  const [over, under] = [top - 14, innerHeight - bottom - 14];
  const below = under > Math.min(over, box.offsetHeight);
  if (!free) box.style.maxBlockSize = `min(22rem, ${below ? under : over}px)`;
  const origin = (box.offsetParent ?? document.documentElement).getBoundingClientRect();
  const left = free ? edge + 24 : Math.max(16, Math.min(start - 24, width - box.offsetWidth - 16));
  const beside = Math.max(8, Math.min(top - 12, innerHeight - box.offsetHeight - 8));
  box.style.left = `${left - origin.left}px`;
  const at = free ? beside : below ? bottom + 6 : top - box.offsetHeight - 6;
  box.style.top = `${at - origin.top}px`;
}

/** A numbered source that is in sight needs no preview: it is shown where it stands. @returns whether it is */
function lit(link: HTMLAnchorElement): boolean {
  const note = link.matches('.ref') && document.querySelector(link.hash);
  if (!note) return false;
  const { top, bottom } = note.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) return false;
  note.classList.add('lit');
  return true;
}

async function show(link: HTMLAnchorElement, touched: boolean): Promise<void> {
  wanted = link;
  if (shown?.link === link) return;
  if (lit(link)) return;
  const content = await contentOf(link);
  if (wanted !== link) return;
  if (!content || !link.isConnected) {
    if (touched) location.assign(link.href);
    return;
  }
  close();
  const box = document.createElement('div');
  box.className = 'preview';
  box.role = 'group';
  box.ariaLabel = previews.preview;
  const button = document.createElement('button');
  button.className = 'close';
  button.ariaLabel = previews.close;
  button.textContent = '×';
  button.onclick = close;
  const whole = document.createElement('a');
  whole.href = link.href;
  whole.textContent =
    link.hash && link.pathname === location.pathname ? previews.goToNote : previews.openPage;
  const last = document.createElement('p');
  last.append(whole);
  // What describes the link is what is shown, without the button and the link onwards.
  const said = document.createElement('div');
  said.id = 'preview';
  said.append(...content);
  box.append(button, said, last);
  // Right after its link the box is the next stop of the Tab key, and the next link comes after it. A heading keeps its name.
  (link.closest('h1, h2, h3, h4') ?? link).after(box);
  link.setAttribute('aria-describedby', 'preview');
  shown = { link, box };
  place(box, link);
  box.onpointerleave = (event) => event.pointerType === 'mouse' && later(leave);
  box.onpointerenter = () => clearTimeout(timer);
  if (touched) button.focus();
}

function later(action: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, WAIT);
}

const linkOf = (event: Event): HTMLAnchorElement | null => {
  const link = (event.target as Element | null)?.closest?.('a');
  return link && isPreviewable(link) ? link : null;
};

export function start(): void {
  let byTouch = false;
  addEventListener('pointerdown', (event) => {
    byTouch = event.pointerType !== 'mouse';
    if (shown && !shown.box.contains(event.target as Node) && linkOf(event) !== shown.link) close();
  });
  addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    if (event.pointerType === 'mouse' && link) later(() => void show(link, false));
  });
  addEventListener('pointerout', (event) => {
    if (event.pointerType === 'mouse' && linkOf(event)) later(leave);
  });
  addEventListener('focusin', (event) => {
    if (shown?.box.contains(event.target as Node)) return;
    const link = linkOf(event);
    // Neither what is shown nor what is still being fetched may lie over where the focus has moved to.
    if (link !== shown?.link) close();
    if (link?.matches(':focus-visible') && !byTouch) later(() => void show(link, false));
  });
  addEventListener('click', (event) => {
    const link = linkOf(event);
    // A tap on a mark shows its note first; the preview holds the way on. Other links are followed at once.
    if (!byTouch || !link?.matches('.mark, .cite, .ref') || shown?.link === link) return;
    event.preventDefault();
    void show(link, true);
  });
  addEventListener('resize', () => shown && place(shown.box, shown.link));
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Tab') byTouch = false;
  });
}

/** Ships to the browser. Puts a button on each citation that copies it. Without it the text is there to be selected. */
import * as cite from '../ui/en/cite.ts';

/** Citations as they came: what translates or changes a page later changes no copy. */
const texts = new Map<Element, string>();

async function copy(text: Element): Promise<boolean> {
  const selection = getSelection();
  selection?.selectAllChildren(text);
  try {
    await navigator.clipboard.writeText(texts.get(text) as string);
    return true;
  } catch {
    // No clipboard on this address, or it was refused: the text is selected, and the reader can copy it by hand.
    return false;
  }
}

/** Says what came of it, for as long as it takes to read. */
function report(said: Element, words: string): void {
  said.textContent = words;
  setTimeout(() => {
    said.textContent = '';
  }, 4000);
}

export function start(): void {
  for (const text of document.querySelectorAll('.cite-text'))
    texts.set(text, (text.textContent as string).trim());
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = box.querySelector('.cite-text');
    if (!text) continue;
    const button = document.createElement('button');
    button.className = 'button copy';
    button.textContent = cite.copyAs(box.dataset.copy ?? '');
    const said = document.createElement('span');
    said.role = 'status';
    button.addEventListener('click', async () =>
      report(said, (await copy(text)) ? cite.copied : cite.selected),
    );
    box.append(button, ' ', said);
  }

  const bar = document.querySelector('.actions');
  const style = bar?.querySelector('select');
  const said = bar?.querySelector('[role="status"]');
  /** The box of the page: figures have boxes of their own. */
  const box = document
    .getElementById(bar?.querySelector<HTMLAnchorElement>('[data-cite]')?.hash.slice(1) ?? '')
    ?.closest('.cite-box');
  /** The bar copies what stands in the box at the end of the page: opened first, so that it can be selected there. */
  bar?.addEventListener('click', async (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      '[data-cite], [data-permalink]',
    );
    if (!link || !said || !style || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey)
      return;
    const what = 'cite' in link.dataset ? style.value : cite.permalink;
    const text = box?.querySelector(`[data-copy="${what}"] > .cite-text`);
    if (!text) return;
    event.preventDefault();
    const done = await copy(text);
    if (!done) text.closest('details')?.setAttribute('open', '');
    report(said, done ? cite.copiedAs(what) : cite.selected);
  });
}

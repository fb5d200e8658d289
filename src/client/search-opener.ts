/**
 * Ships to the browser, on every page: opens the search when it is asked for and loads nothing of it before. On arrival
 * from a result it has the words marked.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, select, textarea') !== null);

/** The field in the head: what is typed there goes on in the dialog. */
const head = document.querySelector<HTMLInputElement>('.head-search input');

async function open(event: Event): Promise<void> {
  if (!link) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-page input[type=search]');
  if (field) return field.select();
  try {
    await (await import('./search/dialog.ts')).openDialog(link, head);
  } catch {
    location.assign(link.href);
  }
}

link?.addEventListener('click', (event) => {
  if (!(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) void open(event);
});
head?.addEventListener('input', (event) => void open(event));
addEventListener('keydown', (event) => {
  const slash =
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event.target);
  if (
    slash ||
    (event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      !event.altKey)
  )
    void open(event);
});
if (location.search.includes('highlight=')) void import('./search/arrival.ts');

export {};

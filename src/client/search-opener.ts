/**
 * Ships to the browser, on every page: opens the search when it is asked for and loads nothing of it before. On arrival
 * from a result it has the words marked.
 */
export function start(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

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
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    // Never a single character: dictation types those, and Firefox finds on a page with one of them (WCAG 2.1.4).
    if (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !shiftKey && !altKey) void open(event);
  });
  if (location.search.includes('highlight=')) void import('./search/arrival.ts');
}

/**
 * Ships to the browser. Filters the claims table by its facets and keeps the choice in the address, so that a filtered
 * table can be linked to. Unknown facets and values in the address are ignored.
 */
import { fold } from '../model/text/fold.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#claims tbody tr')].map((row) => ({
  row,
  tokens: new Set(row.dataset.f?.split(' ')),
  text: '',
}));
const count = document.querySelector<HTMLElement>('[data-count]');
const none = document.querySelector<HTMLElement>('#none');

interface Choice {
  tokens: Map<string, string>;
  words: string[];
}

function choice(form: HTMLFormElement): Choice {
  const tokens = new Map<string, string>();
  for (const select of form.querySelectorAll('select'))
    if (select.value) tokens.set(select.name, `${select.name}:${select.value}`);
  const words = fold((form.elements.namedItem('words') as HTMLInputElement).value)
    .split(/\s+/u)
    .filter(Boolean);
  return { tokens, words };
}

function fits(row: (typeof rows)[number], { tokens, words }: Choice, except?: string): boolean {
  // Its words are folded when some are first asked for.
  if (words.length > 0) row.text ||= fold(row.row.textContent ?? '');
  return (
    [...tokens].every(([key, token]) => key === except || row.tokens.has(token)) &&
    words.every((word) => row.text.includes(word))
  );
}

/** Shows the rows that fit, and beside each option how many rows would. */
function apply(form: HTMLFormElement): void {
  const chosen = choice(form);
  let shown = 0;
  for (const row of rows) {
    row.row.hidden = !fits(row, chosen);
    if (!row.row.hidden) shown += 1;
  }
  for (const select of form.querySelectorAll('select')) {
    const open = rows.filter((row) => fits(row, chosen, select.name));
    for (const option of select.options) {
      if (!option.value) continue;
      const n = open.filter((row) => row.tokens.has(`${select.name}:${option.value}`)).length;
      option.textContent = `${option.dataset.label} (${n})`;
      option.disabled = n === 0 && !option.selected;
    }
  }
  if (count)
    count.textContent =
      shown === rows.length ? `${shown} claims` : `${shown} of ${rows.length} claims`;
  if (none) none.hidden = shown > 0;
}

function fromAddress(form: HTMLFormElement): void {
  form.reset();
  const params = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = params.get(select.name);
    if ([...select.options].some((option) => option.value === value))
      select.value = value as string;
  }
  (form.elements.namedItem('words') as HTMLInputElement).value =
    params.get('words')?.slice(0, 200) ?? '';
}

function toAddress(form: HTMLFormElement): void {
  const params = new URLSearchParams();
  for (const [key, value] of new FormData(form)) if (value) params.set(key, String(value));
  const query = params.toString();
  history.replaceState(null, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
}

/** A table of several pages is filtered by the search: an address that filters it leads there. */
function toSearch(form: HTMLFormElement): void {
  const params = new URLSearchParams(location.search);
  const words = params.get('words');
  if (words) params.set('q', words);
  params.delete('words');
  params.set('type', 'claim');
  location.replace(`${form.action}?${params}`);
}

const box = form?.closest('details');
if (box) box.dataset.ready = '';
if (form?.hasAttribute('action')) {
  if (location.search.length > 1) toSearch(form);
} else if (form) {
  // src/client/filter-first.js has left out what the address leaves out; from here on the reader may ask for it again.
  fromAddress(form);
  // With nothing asked for the page says already what would be counted.
  if (location.search.length > 1) apply(form);
  document.adoptedStyleSheets = [];
  form.addEventListener('input', () => {
    apply(form);
    toAddress(form);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      apply(form);
      toAddress(form);
    }),
  );
  addEventListener('popstate', () => {
    fromAddress(form);
    apply(form);
  });
}

/**
 * Ships to the browser. Filters the claims table by its facets and keeps the choice in the address, so that a filtered
 * table can be linked to. Unknown facets and values in the address are ignored.
 */
import { fold } from '../model/text/fold.ts';
import { type Choice, fitting, type Row, readChoice, writeChoice } from './claims-choice.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#claims tbody tr')].map(
  (element): Row & { element: HTMLTableRowElement } => {
    let text: string | undefined;
    return {
      element,
      tokens: new Set(element.dataset.f?.split(' ')),
      text() {
        text ??= fold(element.textContent ?? '');
        return text;
      },
    };
  },
);
const count = document.querySelector<HTMLElement>('[data-count]');
const none = document.querySelector<HTMLElement>('#none');

const selectsOf = (form: HTMLFormElement): HTMLSelectElement[] => [
  ...form.querySelectorAll('select'),
];
const fieldOf = (form: HTMLFormElement): HTMLInputElement =>
  form.elements.namedItem('words') as HTMLInputElement;
const choiceOf = (form: HTMLFormElement): Choice => ({
  values: new Map(
    selectsOf(form).flatMap(({ name, value }) => (value ? [[name, value] as const] : [])),
  ),
  words: fieldOf(form).value,
});

/** Shows the rows that fit, and beside each option how many rows would. */
function apply(form: HTMLFormElement): void {
  const fits = fitting(choiceOf(form));
  let shown = 0;
  for (const row of rows) {
    row.element.hidden = !fits(row);
    if (!row.element.hidden) shown += 1;
  }
  for (const select of selectsOf(form)) {
    const open = rows.filter((row) => fits(row, select.name));
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
  const selects = selectsOf(form);
  const { values, words } = readChoice(
    location.search,
    new Map(selects.map(({ name, options }) => [name, [...options].map(({ value }) => value)])),
  );
  for (const select of selects) select.value = values.get(select.name) ?? '';
  fieldOf(form).value = words;
}

function toAddress(form: HTMLFormElement): void {
  const query = writeChoice(choiceOf(form));
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
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

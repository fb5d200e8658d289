/**
 * Ships to the browser. Filters the claims table by its facets and keeps the choice in the address, so that a filtered
 * table can be linked to. Unknown facets and values in the address are ignored.
 */

import * as claimsTable from '../ui/en/claims-table.ts';
import { type Choice, fitting, type Row, readChoice, writeChoice } from './claims-choice.ts';
import type { ReadWords } from './claims-words.ts';

const form = document.querySelector<HTMLFormElement>('#filters');
const rows = [...document.querySelectorAll<HTMLTableRowElement>('#claims tbody tr')].map(
  (element): Row & { element: HTMLTableRowElement } => ({
    element,
    tokens: new Set(element.dataset.f?.split(' ')),
  }),
);
const count = document.querySelector<HTMLElement>('[data-count]');
const none = document.querySelector<HTMLElement>('#none');
/** What is downloaded: the rows that are shown. */
const these = document.querySelector<HTMLButtonElement>('#these');
/** The counts of findings at the top of the page, by which the table is filtered too. */
const chips = [...document.querySelectorAll<HTMLAnchorElement>('.tally a[data-finding]')];

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

/** What reads words comes with the first of them. */
let reader: Promise<(typed: string) => ReadWords> | undefined;
function readerOf(form: HTMLFormElement): Promise<(typed: string) => ReadWords> {
  reader ??= import('./claims-words.ts').then(({ wordsReader }) =>
    wordsReader(
      rows.map(({ element }) => element),
      JSON.parse(form.dataset.synonyms ?? '[]'),
    ),
  );
  reader.catch(() => {
    reader = undefined;
  });
  return reader;
}

let turn = 0;
/** Shows the rows that fit, and beside each option how many rows would. */
async function apply(form: HTMLFormElement): Promise<void> {
  turn += 1;
  const mine = turn;
  const choice = choiceOf(form);
  let words: ReadWords | undefined;
  let note = '';
  try {
    words = choice.words.trim() ? (await readerOf(form))(choice.words) : undefined;
    note = words?.note ?? '';
  } catch {
    note = claimsTable.wordsIgnored;
  }
  if (mine !== turn) return;
  const held = new Set(rows.filter(({ element }) => !words || words.holds(element)));
  const fits = fitting(choice, (row: (typeof rows)[number]) => held.has(row));
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
      (shown === rows.length ? claimsTable.shown(shown) : claimsTable.shownOf(shown, rows.length)) +
      note;
  if (none) none.hidden = shown > 0;
  if (these) {
    these.disabled = shown === 0 || shown === rows.length;
    these.textContent = claimsTable.downloadThese(shown);
  }
  const finding = choice.values.get('finding');
  for (const chip of chips) {
    if (chip.dataset.finding === finding) chip.setAttribute('aria-current', 'true');
    else chip.removeAttribute('aria-current');
  }
}

/** Takes from the file of all claims the lines of those that are shown: no cell of it holds a line break. */
async function download(): Promise<void> {
  const file = document.querySelector<HTMLAnchorElement>('.actions a[href$=".csv"]');
  if (!file) return;
  const [head = '', ...lines] = (await (await fetch(file.href)).text()).split('\r\n');
  const shown = new Set(
    rows
      .filter(({ element }) => !element.hidden)
      .map(({ element }) => element.querySelector('th a')?.textContent),
  );
  const kept = lines.filter((line) => shown.has(line.slice(0, line.indexOf(','))));
  const link = document.createElement('a');
  const mark = head.startsWith('\uFEFF') ? '' : '\uFEFF';
  link.href = URL.createObjectURL(
    new Blob([mark, [head, ...kept, ''].join('\r\n')], { type: 'text/csv' }),
  );
  link.download = file.download;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Makes the heads of a table buttons that sort its rows: once upwards, once downwards, then as they were. */
function sortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const order = [...(body?.rows ?? [])];
  for (const [column, head] of [...table.querySelectorAll<HTMLElement>('thead th')].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const now = head.getAttribute('aria-sort');
      for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      const next = now === null ? 'ascending' : now === 'ascending' ? 'descending' : null;
      if (next) head.setAttribute('aria-sort', next);
      const key = (row: HTMLTableRowElement): string =>
        row.cells[column]?.textContent?.trim() ?? '';
      const words = new Map(next ? order.map((row) => [row, key(row)] as const) : []);
      const compare = new Intl.Collator('en', { numeric: true }).compare;
      const sorted = next
        ? order.toSorted((a, b) => compare(words.get(a) ?? '', words.get(b) ?? ''))
        : order;
      body?.append(...(next === 'descending' ? sorted.reverse() : sorted));
    });
  }
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
const table = document.querySelector<HTMLTableElement>('#claims');
if (table) sortable(table);
these?.addEventListener('click', () => void download());
if (form?.hasAttribute('action')) {
  if (location.search.length > 1) toSearch(form);
} else if (form) {
  // src/client/filter-first.js has left out what the address leaves out; from here on the reader may ask for it again.
  fromAddress(form);
  // Until the words of the address have been read no row is seen, and their room is kept.
  const body = table?.tBodies[0];
  if (body && fieldOf(form).value.trim()) body.style.visibility = 'hidden';
  // With nothing asked for the page says already what would be counted.
  const first = location.search.length > 1 ? apply(form) : Promise.resolve();
  void first.then(() => {
    document.adoptedStyleSheets = [];
    if (body) body.style.visibility = '';
  });
  // A filter that the address asks for is seen.
  const more = form.querySelector<HTMLDetailsElement>('.more');
  if (more) more.open = [...more.querySelectorAll('select')].some(({ value }) => value !== '');
  for (const chip of chips)
    chip.addEventListener('click', (event) => {
      const select = form.elements.namedItem('finding') as HTMLSelectElement | null;
      if (!select || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const chosen = chip.dataset.finding ?? '';
      select.value = select.value === chosen ? '' : chosen;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    });
  form.addEventListener('input', () => {
    void apply(form);
    toAddress(form);
  });
  form.addEventListener('submit', (event) => {
    // The table is filtered already: whoever asks to see it is brought there.
    event.preventDefault();
    document.querySelector('#claims')?.scrollIntoView();
  });
  form.addEventListener('reset', () =>
    setTimeout(() => {
      void apply(form);
      toAddress(form);
    }),
  );
  addEventListener('popstate', () => {
    fromAddress(form);
    void apply(form);
  });
}

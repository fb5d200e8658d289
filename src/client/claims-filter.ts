/**
 * Ships to the browser. Filters the claims table by its facets and keeps the choice in the address, so that a filtered
 * table can be linked to. Unknown facets and values in the address are ignored.
 */

import * as claimsTable from '../ui/en/claims-table.ts';
import {
  asSearch,
  type Choice,
  countOf,
  fitting,
  type Row,
  readChoice,
  writeChoice,
} from './claims-choice.ts';
import { csvOf, nextSort, sorted } from './claims-rows.ts';
import type { ReadWords } from './claims-words.ts';

interface TableRow extends Row {
  element: HTMLTableRowElement;
}
/** The table and what goes with it. */
interface Page {
  rows: TableRow[];
  count: HTMLElement | null;
  none: HTMLElement | null;
  /** What is downloaded: the rows that are shown. */
  these: HTMLButtonElement | null;
  /** The counts of findings at the top of the page, by which the table is filtered too. */
  chips: HTMLAnchorElement[];
}

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
function readerOf(form: HTMLFormElement, { rows }: Page): Promise<(typed: string) => ReadWords> {
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
async function apply(form: HTMLFormElement, page: Page): Promise<void> {
  const { rows, count, none, these, chips } = page;
  turn += 1;
  const mine = turn;
  const choice = choiceOf(form);
  let words: ReadWords | undefined;
  let note = '';
  try {
    words = choice.words.trim() ? (await readerOf(form, page))(choice.words) : undefined;
    note = words?.note ?? '';
  } catch {
    note = claimsTable.wordsIgnored;
  }
  if (mine !== turn) return;
  const held = new Set(rows.filter(({ element }) => !words || words.holds(element)));
  const fits = fitting(choice, (row: TableRow) => held.has(row));
  let shown = 0;
  for (const row of rows) {
    row.element.hidden = !fits(row);
    if (!row.element.hidden) shown += 1;
  }
  for (const select of selectsOf(form)) {
    const open = rows.filter((row) => fits(row, select.name));
    for (const option of select.options) {
      if (!option.value) continue;
      const n = countOf(open, select.name, option.value);
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
async function download({ rows }: Page): Promise<void> {
  const file = document.querySelector<HTMLAnchorElement>('.actions a[href$=".csv"]');
  if (!file) return;
  const shown = rows.flatMap(({ element }) =>
    element.hidden ? [] : (element.querySelector('th a')?.textContent ?? []),
  );
  const text = csvOf(await (await fetch(file.href)).text(), new Set(shown));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
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
      const next = nextSort(head.getAttribute('aria-sort'));
      for (const other of table.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
      if (next) head.setAttribute('aria-sort', next);
      const key = (row: HTMLTableRowElement): string =>
        row.cells[column]?.textContent?.trim() ?? '';
      body?.append(...sorted(order, key, next));
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
  location.replace(`${form.action}?${asSearch(location.search)}`);
}

export function start(): void {
  const form = document.querySelector<HTMLFormElement>('#filters');
  const page: Page = {
    rows: [...document.querySelectorAll<HTMLTableRowElement>('#claims tbody tr')].map(
      (element) => ({ element, tokens: new Set(element.dataset.f?.split(' ')) }),
    ),
    count: document.querySelector('[data-count]'),
    none: document.querySelector('#none'),
    these: document.querySelector('#these'),
    chips: [...document.querySelectorAll<HTMLAnchorElement>('.tally a[data-finding]')],
  };
  const box = form?.closest('details');
  if (box) box.dataset.ready = '';
  const table = document.querySelector<HTMLTableElement>('#claims');
  if (table) sortable(table);
  page.these?.addEventListener('click', () => void download(page));
  if (form?.hasAttribute('action')) {
    if (location.search.length > 1) toSearch(form);
  } else if (form) {
    // src/client/filter-first.js has left out what the address leaves out; from here on the reader may ask for it again.
    fromAddress(form);
    // Until the words of the address have been read no row is seen, and their room is kept.
    const body = table?.tBodies[0];
    if (body && fieldOf(form).value.trim()) body.style.visibility = 'hidden';
    // With nothing asked for the page says already what would be counted.
    const first = location.search.length > 1 ? apply(form, page) : Promise.resolve();
    void first.then(() => {
      document.adoptedStyleSheets = [];
      if (body) body.style.visibility = '';
    });
    // A filter that the address asks for is seen.
    const more = form.querySelector<HTMLDetailsElement>('.more');
    if (more) more.open = [...more.querySelectorAll('select')].some(({ value }) => value !== '');
    for (const chip of page.chips)
      chip.addEventListener('click', (event) => {
        const select = form.elements.namedItem('finding') as HTMLSelectElement | null;
        if (!select || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const chosen = chip.dataset.finding ?? '';
        select.value = select.value === chosen ? '' : chosen;
        select.dispatchEvent(new Event('input', { bubbles: true }));
      });
    form.addEventListener('input', () => {
      void apply(form, page);
      toAddress(form);
    });
    form.addEventListener('submit', (event) => {
      // The table is filtered already: whoever asks to see it is brought there.
      event.preventDefault();
      document.querySelector('#claims')?.scrollIntoView();
    });
    form.addEventListener('reset', () =>
      setTimeout(() => {
        void apply(form, page);
        toAddress(form);
      }),
    );
    addEventListener('popstate', () => {
      fromAddress(form);
      void apply(form, page);
    });
  }
}

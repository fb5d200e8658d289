/** Ships to the browser with the search page. Results as the reader types; what is asked and chosen lives in the address. */
import { readSearch, type Search, writeSearch } from '../../model/search/address.ts';
import { FILTERS, type FilterKey, filtered, ORDERS, type Order, ordered } from '../../model/search/filters.ts';
import type { Hit } from '../../model/search/find.ts';
import { cleaned } from '../../model/search/query.ts';
import { announcer } from './announce.ts';
import { element } from './dom.ts';
import { moveByKeys } from './keys.ts';
import { noticesOf, summaryOf } from './notices.ts';
import { drawResults, type View } from './results.ts';
import { type Answer, Searcher } from './searcher.ts';
import { finishResult } from './whole-result.ts';

const base = import.meta.env.BASE_URL;
const root = document.querySelector<HTMLElement>('#search-page') as HTMLElement;
const part = <E extends Element>(selector: string): E => root.querySelector<E>(selector) as E;
const form = part<HTMLFormElement>('form');
const field = part<HTMLInputElement>('input[type=search]');
const results = part<HTMLElement>('.results');
const filters = part<HTMLElement>('.search-filters');
const tools = part<HTMLElement>('.tools');
const hints = part<HTMLElement>('.hints');
const say = announcer(part<HTMLElement>('[role=status]'));

let search: Search = readSearch(location.search);
let shown: Hit[] = [];
let searcher: Promise<Searcher> | undefined;
let turn = 0;

function open(): Promise<Searcher> {
  searcher ??= Searcher.open(base).catch((error) => {
    searcher = undefined;
    throw error;
  });
  return searcher;
}

const isAsked = ({ q, chosen }: Search): boolean => q !== '' || Object.keys(chosen).length > 0;
const addressOf = (next: Search): string => `${location.pathname}${writeSearch(next)}`;

/** Puts a search into the address: as a step of its own where the reader chose something, in place while they type. */
function remember(next: Search, step: boolean): void {
  search = next;
  const address = addressOf(next);
  if (address === location.pathname + location.search) return;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function choose(key: FilterKey, value: string): void {
  const chosen = { ...search.chosen, [key]: value || undefined };
  if (!value) delete chosen[key];
  remember({ ...search, chosen }, true);
  void run();
}

function draw(opened: Searcher, answer: Answer): void {
  const { chosen, order } = search;
  const view: View = {
    searcher: opened,
    answer,
    direct: order === 'relevance' && !chosen.type ? filtered(answer.direct, chosen) : [],
    hits: ordered(filtered(answer.hits, chosen), order),
    base,
    name: 'group',
    shown: (type) => (chosen.type === type ? Number.POSITIVE_INFINITY : type === 'claim' ? 10 : 4),
    moreOf: (type) => addressOf({ ...search, chosen: { ...chosen, type } }),
    finish: (hit, drawn, link) => finishResult(hit, drawn, link, answer, opened, base),
  };
  const { nodes, hits } = drawResults(view);
  const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('.hit')?.dataset.id;
  results.replaceChildren(...noticesOf(view, hits.length), ...nodes);
  if (focused) results.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(focused)}"] a.to`)?.focus();
  shown = hits;
  const mine = turn;
  void import('./filter-panel.ts').then(({ drawFilters, dropsOf }) => {
    if (mine !== turn) return;
    drawFilters(filters, opened, answer, chosen);
    if (answer.complete && hits.length === 0 && answer.hits.length > 0)
      results.append(dropsOf(answer, chosen, (without) => addressOf({ ...search, chosen: without })));
  });
  tools.hidden = hits.length === 0;
  const summary = summaryOf(view);
  part('[data-summary]').textContent = hits.length === 0 ? '' : summary;
  if (answer.complete) say(summary);
}

async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  part<HTMLSelectElement>('select[name=sort]').value = search.order;
  const asked = isAsked(search);
  hints.hidden = asked;
  filters.hidden = !asked;
  if (!asked) {
    tools.hidden = true;
    results.setAttribute('aria-busy', 'false');
    return results.replaceChildren();
  }
  results.setAttribute('aria-busy', 'true');
  try {
    const opened = await open();
    const typed = document.activeElement === field ? cleaned(field.value) : search.q;
    for await (const answer of opened.answer(typed)) {
      if (mine !== turn) return;
      draw(opened, answer);
    }
  } catch {
    results.replaceChildren(
      element('p', { class: 'search-notice' }, 'The search could not be loaded. ', element('a', { href: `${base}claims/` }, 'All claims stand in one table.')),
    );
  }
  if (mine === turn) results.setAttribute('aria-busy', 'false');
}

async function act(button: HTMLButtonElement): Promise<void> {
  const [opened, { copyCitation, saveList }] = await Promise.all([open(), import('./tools.ts')]);
  const { copy, export: format = '' } = button.dataset;
  if (copy) await copyCitation(button, base + copy, say);
  else await saveList(format, opened.table, shown, base, addressOf(search).slice(base.length));
}

field.addEventListener('input', () => {
  remember({ ...search, q: cleaned(field.value).trim() }, false);
  void run();
});
// Leaving the field ends a question: the next one is a step of its own in the history.
let settled = search.q;
field.addEventListener('change', () => {
  if (search.q === settled) return;
  settled = search.q;
  history.pushState(null, '', addressOf(search));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  remember({ ...search, q: cleaned(field.value).trim() }, true);
  void run();
});
root.addEventListener('change', (event) => {
  const select = event.target as HTMLSelectElement;
  if (select.name === 'sort') {
    remember({ ...search, order: select.value as Order }, true);
    void run();
  } else if (Object.hasOwn(FILTERS, select.name)) choose(select.name as FilterKey, select.value);
});
root.addEventListener('click', (event) => {
  const target = event.target as Element;
  const button = target.closest<HTMLButtonElement>('button[data-copy], button[data-export]');
  if (button) void act(button);
  // Links to another view of the same search are followed without loading the page again.
  const link = target.closest<HTMLAnchorElement>('a[data-more], a[data-drop], a[data-clear], .hints a[href^="?"]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const next = readSearch(link.hasAttribute('data-clear') ? writeSearch({ ...search, chosen: {} }) : link.search);
  field.value = next.q;
  remember(next, true);
  void run().then(() => scrollTo({ top: 0 }));
});
root.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.activeElement !== field) field.focus();
});
addEventListener('popstate', () => {
  search = readSearch(location.search);
  field.value = search.q;
  settled = search.q;
  void run();
});

for (const [value, label] of Object.entries(ORDERS)) part('select[name=sort]').append(element('option', { value }, label));
// Where there is little room the filters wait behind their heading.
part<HTMLDetailsElement>('.search-filters').open = matchMedia('(min-width: 60rem)').matches || Object.keys(search.chosen).length > 0;
root.dataset.ready = '';
field.value = search.q;
moveByKeys(root, field);
void run();

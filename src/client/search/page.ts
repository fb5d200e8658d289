/** Ships to the browser with the search page. Results as the reader types; what is asked lives in the address. */

import { readSearch, type Search, writeSearch } from '../../model/search/address.ts';
import type { Hit } from '../../model/search/find.ts';
import { cleaned } from '../../model/search/query.ts';
import { failed } from '../../ui/en/results.ts';
import * as wholeResult from '../../ui/en/whole-result.ts';
import type { Controlled, DrawControls } from './controls.ts';
import { element } from './dom.ts';
import { showResults, type View } from './results.ts';
import { type Answer, Searcher } from './searcher.ts';
import { finishResult } from './whole-result.ts';

const base = import.meta.env.BASE_URL;
const root = document.querySelector<HTMLElement>('#search-page') as HTMLElement;
const part = <E extends Element>(selector: string): E => root.querySelector<E>(selector) as E;
const form = part<HTMLFormElement>('form');
const field = part<HTMLInputElement>('input[type=search]');
const results = part<HTMLElement>('.results');
const filters = part<HTMLDetailsElement>('.search-filters');
const tools = part<HTMLElement>('.tools');
const hints = part<HTMLElement>('.hints');

let search: Search = readSearch(location.search);
let shown: Hit[] = [];
let turn = 0;
/** Filters, order, what is announced and the rest wait for results, and are fetched with the first. */
let controls: Promise<DrawControls> | undefined;
/** Of one kind so many results are drawn at first, and as many more whenever they are asked for. */
const AT_ONCE = 400;
let drawn = AT_ONCE;

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

async function draw(opened: Searcher, answer: Answer): Promise<void> {
  const mine = turn;
  const { chosen, order } = search;
  const { direct, hits } =
    Object.keys(chosen).length > 0 || order !== 'relevance'
      ? await import('../../model/search/filtering.ts').then(({ shownOf }) =>
          shownOf(answer, search, opened.index),
        )
      : answer;
  if (mine !== turn) return;
  const view: View = {
    direct,
    hits,
    searcher: opened,
    answer,
    base,
    name: 'group',
    shown: (type) => (chosen.type === type ? drawn : type === 'claim' ? 10 : 4),
    moreOf: (type) => addressOf({ ...search, chosen: { ...chosen, type } }),
    finish: (...result) => finishResult(...result, answer, opened, base),
  };
  // Shown before the first result, so that nothing moves under it.
  tools.hidden = hits.length === 0;
  const inOrder = await showResults(results, view, () => mine !== turn);
  if (mine !== turn) return;
  shown = inOrder;
  controls ??= import('./controls.ts').then((loaded) => loaded.controlsOf(controlled));
  void controls.then((draw) => mine === turn && draw(view, inOrder));
}

async function run(): Promise<void> {
  const mine = ++turn;
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
    const opened = await Searcher.open(base);
    const typed = document.activeElement === field ? cleaned(field.value) : search.q;
    for await (const answer of opened.answer(typed)) {
      if (mine !== turn) return;
      await draw(opened, answer);
    }
  } catch {
    results.replaceChildren(
      element(
        'p',
        { class: 'search-notice' },
        failed,
        element('a', { href: `${base}claims/` }, wholeResult.allClaims),
      ),
    );
  }
  if (mine === turn) results.setAttribute('aria-busy', 'false');
}

const controlled: Controlled = {
  root,
  field,
  base,
  search: () => search,
  addressOf,
  shown: () => shown,
  more() {
    drawn += AT_ONCE;
    void run();
  },
  async go(next) {
    field.value = next.q;
    remember(next, true);
    await run();
  },
};

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
addEventListener('popstate', () => {
  search = readSearch(location.search);
  field.value = search.q;
  settled = search.q;
  void run();
});

// Where there is little room the filters wait behind their heading, which counts those chosen.
filters.open = matchMedia('(min-width: 60rem)').matches;
root.dataset.ready = '';
field.value = search.q;
void run();

/** Ships to the browser after the first results of the search page: filters, order, moving by keys, ways on, what is announced, copying and saving. What is chosen lives in the address. */
import { readSearch, type Search, writeSearch } from '../../model/search/address.ts';
import { FILTER_KEYS, type FilterKey, type Order } from '../../model/search/filters.ts';
import type { Hit } from '../../model/search/find.ts';
import { announcer, spokenSummaryOf, summaryOf } from './announce.ts';
import { drawFilters, dropsOf } from './filter-panel.ts';
import { moveByKeys } from './keys.ts';
import type { View } from './results.ts';
import { Searcher } from './searcher.ts';

/** The search page as its controls see it. */
export interface Controlled {
  root: HTMLElement;
  field: HTMLInputElement;
  base: string;
  search(): Search;
  addressOf(search: Search): string;
  /** Results as they stand. */
  shown(): readonly Hit[];
  /** Draws more results of the one kind that is shown. */
  more(): void;
  /** Shows another search, as a step of its own in the history. */
  go(next: Search): Promise<void>;
}
/** Fits the controls to a view and says how the search went. */
export type DrawControls = (view: View, shown: readonly Hit[]) => void;

async function act(
  button: HTMLButtonElement,
  { base, search, addressOf, shown }: Controlled,
  say: (sentence: string) => void,
): Promise<void> {
  const [searcher, { copyCitation, saveList }] = await Promise.all([
    Searcher.open(base),
    import('./tools.ts'),
  ]);
  const { copy, export: format = '' } = button.dataset;
  if (copy) await copyCitation(button, base + copy, say);
  else
    await saveList(format, searcher.index, shown(), base, addressOf(search()).slice(base.length));
}

/** Makes the controls of the page work. */
export function controlsOf(page: Controlled): DrawControls {
  const { root, field, search, addressOf, go } = page;
  const say = announcer(root.querySelector('[role=status]') as HTMLElement);
  moveByKeys(root, field);
  root.addEventListener(
    'keydown',
    ({ key }) => key === 'Escape' && document.activeElement !== field && field.focus(),
  );
  root.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLSelectElement;
    const { [name as FilterKey]: _, ...others } = search().chosen;
    if (name === 'sort') void go({ ...search(), order: value as Order });
    else if (FILTER_KEYS.includes(name as FilterKey))
      void go({ ...search(), chosen: value ? { ...others, [name]: value } : others });
  });
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const button = target.closest<HTMLButtonElement>('button[data-copy], button[data-export]');
    if (button) void act(button, page, say);
    // Links to another view of the same search are followed without loading the page again.
    const link = target.closest<HTMLAnchorElement>('a[data-more], a[data-drop], a[data-clear]');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.more && link.dataset.more === search().chosen.type) return page.more();
    const next = readSearch(
      link.hasAttribute('data-clear') ? writeSearch({ ...search(), chosen: {} }) : link.search,
    );
    void go(next).then(() => scrollTo({ top: 0 }));
  });
  return (view, shown) => {
    const { searcher, answer } = view;
    const { chosen } = search();
    (root.querySelector('[data-summary]') as HTMLElement).textContent =
      shown.length === 0 ? '' : summaryOf(view);
    if (answer.complete) say(spokenSummaryOf(view));
    void drawFilters(
      root.querySelector('.search-filters') as HTMLElement,
      searcher,
      answer,
      chosen,
    );
    if (answer.complete && shown.length === 0 && answer.hits.length > 0)
      root
        .querySelector('.results')
        ?.append(
          dropsOf(searcher, answer, chosen, (without) =>
            addressOf({ ...search(), chosen: without }),
          ),
        );
  };
}

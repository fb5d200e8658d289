/** Ships to the browser after the first results. Fills the filters with what the results hold, and says which to drop. */

import { type Chosen, FILTER_KEYS } from '../../model/search/filters.ts';
import { helpfulDrops, optionLabels, optionsOf } from '../../model/search/options.ts';
import * as filters from '../../ui/en/filters.ts';
import { element } from './dom.ts';
import type { Answer, Searcher } from './searcher.ts';

export async function drawFilters(
  panel: HTMLElement,
  { index }: Searcher,
  answer: Answer,
  chosen: Chosen,
): Promise<void> {
  const options = await index.whole(() => {
    const named = index.part('facets')?.labels;
    return named && optionsOf(answer.hits, chosen, optionLabels(index.head.labels, named), index);
  });
  if (!options) return;
  for (const key of FILTER_KEYS) {
    const select = panel.querySelector<HTMLSelectElement>(`select[name=${key}]`);
    if (!select) continue;
    const made = options[key].map(({ value, label, count }) =>
      element('option', { value }, `${label} (${count})`),
    );
    select.replaceChildren(element('option', { value: '' }, filters.all), ...made);
    select.value = chosen[key] ?? '';
    select.disabled = made.length === 0;
  }
  const count = Object.keys(chosen).length;
  panel
    .querySelector('summary')
    ?.replaceChildren(count === 0 ? filters.results : filters.chosen(count));
  panel.querySelector<HTMLElement>('[data-clear]')?.toggleAttribute('hidden', count === 0);
}

/** Where no result fits all filters: each filter without which there would be some. */
export function dropsOf(
  { index }: Searcher,
  answer: Answer,
  chosen: Chosen,
  addressOf: (chosen: Chosen) => string,
): Element {
  const drops = helpfulDrops(answer.hits, chosen, index).map(({ key, count }) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: addressOf({ ...chosen, [key]: undefined }), 'data-drop': key },
        filters.drop(filters.names[key], count),
      ),
    ),
  );
  return element(
    'div',
    { class: 'search-notice', 'data-notice': 'filters' },
    element('p', {}, filters.noneFit),
    element('ul', {}, ...drops),
  );
}

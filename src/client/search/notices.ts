/** Ships to the browser when there is something to say. Says what a reader should know of an answer: words that were meant, words that are nowhere. */

import { isEmpty, LONGEST, type Query } from '../../model/search/query.ts';
import * as searchNotices from '../../ui/en/search-notices.ts';
import { element } from './dom.ts';
import type { View } from './results.ts';

/** So much of the last word that was searched is shown. */
const LAST = 40;

/** Why nothing was looked for. */
function emptyInWords({ named }: Query, typed: string): string {
  if (named?.addresses.length) return searchNotices.noAddress;
  if (named?.digests.length) return searchNotices.noChecksum;
  if (!/[\p{L}\p{N}]{2}/u.test(typed)) return searchNotices.noWord;
  return searchNotices.tooCommon;
}

/** What to say above the results; in order, and only what applies. */
export function noticesOf({ answer }: View, shown: number): Element[] {
  const { typed, replaced, unknown, partial, hits, query, complete, cut } = answer;
  const notices: Element[] = [];
  if (query.cutAfter !== undefined)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'long' },
        searchNotices.tooLong(LONGEST, query.cutAfter.slice(-LAST)),
      ),
    );
  const quoted = (words: string[]): string => words.map((word) => `“${word}”`).join(', ');
  const { slips = [], endings = [] } = Object.groupBy(replaced, ({ ending }) =>
    ending ? 'endings' : 'slips',
  );
  if (slips.length > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'meant' },
        searchNotices.didYouMean(quoted(slips.map(({ typed }) => typed))),
        element('b', {}, slips.map(({ meant }) => meant).join(' ')),
        searchNotices.showingThat,
      ),
    );
  // As it was typed: folding takes no letter away.
  const read = endings.map(({ typed, meant }) =>
    searchNotices.readAs(typed, typed.normalize().slice(0, meant.length)),
  );
  if (read.length > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'ending' },
        searchNotices.withoutEnding(read.join(', ')),
      ),
    );
  if (complete && !cut && unknown.length > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'nowhere' },
        searchNotices.nowhere(quoted(unknown)),
      ),
    );
  if (complete && partial && shown > 0)
    notices.push(
      element('p', { class: 'search-notice', 'data-notice': 'partial' }, searchNotices.partial),
    );
  if (cut)
    notices.push(
      element('p', { class: 'search-notice', 'data-notice': 'cut' }, searchNotices.noFullText),
    );
  if (complete && hits.length === 0 && (cut || unknown.length === 0))
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'none' },
        query.phrases.length > 0
          ? searchNotices.noPhrase
          : isEmpty(query)
            ? emptyInWords(query, typed)
            : searchNotices.none,
      ),
    );
  return notices;
}

/** Ships to the browser when there is something to say. Says what a reader should know of an answer: words that were meant, words that are nowhere. */
import { isEmpty, LONGEST, type Query } from '../../model/search/query.ts';
import { element } from './dom.ts';
import type { View } from './results.ts';

/** So much of the last word that was searched is shown. */
const LAST = 40;

/** Why nothing was looked for. */
function emptyInWords({ named }: Query, typed: string): string {
  if (named?.addresses.length) return 'No page of this brief has that address.';
  if (named?.digests.length) return 'No wording of a claim has that checksum.';
  if (!/[\p{L}\p{N}]{2}/u.test(typed)) return 'There is no word in that to search for.';
  return 'These words are too common to search for.';
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
        `That is too long: only the first ${LONGEST} characters were searched, up to “${query.cutAfter.slice(-LAST)}”.`,
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
        `No results for ${quoted(slips.map(({ typed }) => typed))}. Did you mean `,
        element('b', {}, slips.map(({ meant }) => meant).join(' ')),
        '? Showing results for that.',
      ),
    );
  // As it was typed: folding takes no letter away.
  const read = endings.map(
    ({ typed, meant }) => `“${typed}” as “${typed.normalize().slice(0, meant.length)}”`,
  );
  if (read.length > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'ending' },
        `Searching for ${read.join(', ')}, without the Turkish ending.`,
      ),
    );
  if (complete && !cut && unknown.length > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'nowhere' },
        `No results for ${quoted(unknown)}.`,
      ),
    );
  if (complete && partial && shown > 0)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'partial' },
        'No page has all these words. Showing pages with most of them.',
      ),
    );
  if (cut)
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'cut' },
        'Full-text search is unavailable. Titles, names and statements were searched.',
      ),
    );
  if (complete && hits.length === 0 && (cut || unknown.length === 0))
    notices.push(
      element(
        'p',
        { class: 'search-notice', 'data-notice': 'none' },
        query.phrases.length > 0
          ? 'No page has this exact phrase. Remove the quotation marks to find its words anywhere.'
          : isEmpty(query)
            ? emptyInWords(query, typed)
            : 'No results.',
      ),
    );
  return notices;
}

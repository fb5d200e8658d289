/** Says where the evidence ends, from the record of the site and the log of searches. */

import { listed } from '../../ui/en/counts.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import * as words from '../../ui/en/evidence.ts';
import type { Search } from '../schema/search.ts';
import type { Site } from '../schema/site.ts';

/** The day of the last search that was logged; none where none was. */
export const lastSearch = (searches: readonly Pick<Search, 'date'>[]): string | undefined =>
  searches.reduce<string | undefined>(
    (last, { date }) => (last === undefined || date > last ? date : last),
    undefined,
  );

/** "News and statements were read up to 10 March 2026, statistics up to 27 May 2026." */
export function evidenceLimits(
  { evidence }: { evidence: readonly Pick<Site['evidence'][number], 'what' | 'until'>[] },
  searches: readonly Pick<Search, 'date'>[],
): string {
  const limits = evidence.map(({ what, until }, i) =>
    (i === 0 ? words.endsOn : words.andOn)(what, dateInWords(until)),
  );
  const searched = lastSearch(searches);
  return `${listed(limits)}${searched ? words.lastSearchOn(dateInWords(searched)) : ''}.`;
}

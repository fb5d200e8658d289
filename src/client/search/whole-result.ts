/** Ships to the browser with the search page. What a result shows where there is room: who said it, where in the full text it stands, how to cite it. */

import type { Hit } from '../../model/search/find.ts';
import type { Entry } from '../../model/search/table.ts';
import { throughAll } from '../../ui/en/attribution.ts';
import * as wholeResult from '../../ui/en/whole-result.ts';
import { element, marked } from './dom.ts';
import type { Answer, Searcher } from './searcher.ts';

export function finishResult(
  hit: Hit,
  entry: Entry,
  drawn: HTMLLIElement,
  link: HTMLAnchorElement,
  answer: Answer,
  searcher: Searcher,
  base: string,
): void {
  const { id, path, claim } = entry;
  if (claim) {
    const speakers = claim.speakers.map(({ who }) => who).filter((who) => who !== claim.publisher);
    const said = wholeResult.said(throughAll(speakers), claim.hedge);
    drawn.append(
      ...(said ? [element('p', { class: 'small' }, ...marked(said, answer.marks))] : []),
      element(
        'p',
        { class: 'small acts' },
        element('a', { href: base + path }, wholeResult.permalinkOf(id)),
        element(
          'button',
          {
            type: 'button',
            class: 'quiet',
            'data-copy': path,
            'aria-label': wholeResult.copyCitationOf(id),
          },
          wholeResult.copyCitation,
        ),
      ),
    );
  }
  if (!hit.deep || !answer.complete) return;
  const line = element('p', { class: 'small excerpt' }, '…');
  drawn.querySelector('.small')?.after(line);
  void import('./excerpt.ts').then((loaded) =>
    loaded.fillExcerpt(line, drawn, link, entry, answer, searcher, base),
  );
}

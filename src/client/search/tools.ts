/** Ships to the browser when a citation is copied or a list is saved. */

import { type CitationTable, EXPORTS } from '../../model/search/export.ts';
import type { Hit } from '../../model/search/find.ts';
import type { SearchIndex } from '../../model/search/search-index.ts';
import * as savedLists from '../../ui/en/saved-lists.ts';
import { fetchDocument } from '../fetch-document.ts';
import { element } from './dom.ts';
import { fetchJson } from './fetch-json.ts';

/** Copies the citation that stands on the page of a claim, so that there is one form of it. */
export async function copyCitation(
  button: HTMLButtonElement,
  page: string,
  say: (sentence: string) => void,
): Promise<void> {
  try {
    const citation = (await fetchDocument(page))
      ?.querySelector('.cite-box .cite-text')
      ?.textContent?.replace(/\s+/gu, ' ')
      .trim();
    if (!citation) throw new Error(page);
    await navigator.clipboard.writeText(citation).catch(() => {
      // Where the clipboard is refused the citation is shown, ready to be copied by hand.
      button.after(element('span', { class: 'citation' }, citation));
    });
    button.textContent = savedLists.citationCopied;
    say(savedLists.citationCopied);
  } catch {
    location.assign(page);
  }
}

/** @param path of the search, from the root of the site */
export async function saveList(
  label: string,
  index: SearchIndex,
  hits: readonly Hit[],
  base: string,
  path: string,
): Promise<void> {
  const citations = await fetchJson<CitationTable>(`${base}search/citations.json`);
  const { labels, url: site } = index.head;
  const file = EXPORTS[label]?.({
    labels,
    site,
    citations,
    entries: await index.entries(hits.map(({ n }) => n)),
    address: site + path,
  });
  if (!file) return;
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  element('a', { href: url, download: file.name }).click();
  // The browser reads the file after the click; it must still be there then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

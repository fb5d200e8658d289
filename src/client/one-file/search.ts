/** The search of the brief in one file: that of the site, over the table and the full texts that stand in the file. */
import { printedAs } from '../../model/print/where.ts';
import type { CitationTable } from '../../model/search/export.ts';
import type { Hit } from '../../model/search/find.ts';
import type { Type } from '../../model/search/groups.ts';
import type { Head, Parts } from '../../model/search/parts.ts';
import { cleaned } from '../../model/search/query.ts';
import { SearchIndex } from '../../model/search/search-index.ts';
import type { Entry } from '../../model/search/table.ts';
import { announcer, spokenSummaryOf } from '../search/announce.ts';
import { element, marked } from '../search/dom.ts';
import { digestsIn } from '../search/full-text.ts';
import { moveByKeys } from '../search/keys.ts';
import { rangesIn, termsToMark } from '../search/page-marks.ts';
import { showResults, type View } from '../search/results.ts';
import { type Answer, Searcher } from '../search/searcher.ts';
import { textsAtHand } from '../search/texts-at-hand.ts';
import { holdTarget } from './steady.ts';

const one = <E extends Element>(selector: string): E => document.querySelector<E>(selector) as E;
const dialog = one<HTMLDialogElement>('#search');
const field = one<HTMLInputElement>('#search input');
const results = one<HTMLElement>('#search .results');
const opener = one<HTMLButtonElement>('.file-head button');
const say = announcer(one<HTMLElement>('#search [role=status]'));

/** What stands in the file as data. */
const held = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? '') as T;

let opened: Searcher | undefined;
function searcher(): Searcher {
  if (!opened) {
    const head = held<Head>('search-head');
    const index = new SearchIndex(
      head,
      (name) => Promise.reject(new Error(`${name} is not in the file.`)),
      held<Partial<Parts>>('search-parts'),
    );
    opened = new Searcher(index, () =>
      textsAtHand({
        texts: held<string[]>('search-texts'),
        groups: head.groups,
        digests: digestsIn(held<CitationTable>('search-citations')),
      }),
    );
  }
  return opened;
}

const SITE = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;

/** Kinds of which all results were asked for. */
let whole = new Set<Type>();
let turn = 0;

/** Leads a result to its place in the file, and shows where its words stand in the full text where they stand there alone. */
function finish(
  { deep }: Hit,
  entry: Entry,
  drawn: HTMLLIElement,
  link: HTMLAnchorElement,
  { complete, marks }: Answer,
  from: Searcher,
): void {
  const [path = '', fragment] = entry.path.split('#');
  const place = printedAs(path, fragment);
  // A page that the file does not hold is read on the site.
  link.href = place ? `#${place}` : new URL(entry.path, SITE).href;
  if (!deep || !complete) return;
  const line = element('p', { class: 'small excerpt' }, '…');
  drawn.querySelector('.small')?.after(line);
  void from
    .texts()
    .then((texts) => texts.excerpt(entry.n, marks))
    .then((excerpt) => {
      if (excerpt) line.replaceChildren(...marked(excerpt, marks));
      else line.remove();
    });
}

async function search(): Promise<void> {
  turn += 1;
  const mine = turn;
  const isLate = () => mine !== turn;
  const q = cleaned(field.value);
  if (!q.trim()) return results.replaceChildren();
  results.setAttribute('aria-busy', 'true');
  const from = searcher();
  for await (const answer of from.answer(q)) {
    if (isLate()) return;
    const view: View = {
      searcher: from,
      answer,
      direct: answer.direct,
      hits: answer.hits,
      base: '',
      name: 'found',
      shown: (type) => (whole.has(type) ? Number.POSITIVE_INFINITY : type === 'claim' ? 8 : 3),
      moreOf: () => '#search',
      finish: (...result) => finish(...result, answer, from),
    };
    await showResults(results, view, isLate);
    if (answer.complete && !isLate()) say(spokenSummaryOf(view));
  }
  if (!isLate()) results.setAttribute('aria-busy', 'false');
}

function open(): void {
  if (!dialog.open) dialog.showModal();
  field.select();
  searcher();
}

/** Marks the words of a result where it leads to, until the next one is followed. */
function mark(link: HTMLAnchorElement): void {
  const words = [...(link.closest('.hit')?.querySelectorAll('mark') ?? [])];
  const terms = termsToMark(
    words.length > 0 ? words.map(({ textContent }) => textContent).join(' ') : field.value,
  );
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  // A heading names what follows it.
  const place = target?.matches('h2, h3, h4') ? target.parentElement : target;
  CSS.highlights?.delete('found');
  const ranges = place ? rangesIn(place, terms) : [];
  if (ranges.length > 0) CSS.highlights?.set('found', new Highlight(...ranges));
}

field.addEventListener('input', () => {
  whole = new Set();
  void search();
});
field.addEventListener('keydown', ({ key, isComposing }) => {
  if (key === 'Enter' && !isComposing)
    results.querySelector<HTMLAnchorElement>('.hit a.to')?.click();
});
results.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const { more } = link.dataset;
  if (more) {
    event.preventDefault();
    whole.add(more as Type);
    void search();
    return;
  }
  dialog.close();
  mark(link);
  // The same place again is no change of the address.
  if (link.hash === location.hash) holdTarget();
});
// The backdrop belongs to the dialog; a press on it lands outside everything the dialog holds.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
// In a search field Escape would first clear what was typed; here it closes, and what was typed stays for the next time.
dialog.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  dialog.close();
});
one('#search button').addEventListener('click', () => dialog.close());
moveByKeys(dialog, field);
opener.addEventListener('click', open);
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (key.toLowerCase() !== 'k' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
  event.preventDefault();
  open();
});
opener.hidden = false;

/** Ships to the browser. Draws results: what stands out whatever its kind, then one group for each kind, claims first. */

import type { Hit } from '../../model/search/find.ts';
import { grouped } from '../../model/search/grouped.ts';
import type { Type } from '../../model/search/groups.ts';
import type { Entry } from '../../model/search/table.ts';
import * as results from '../../ui/en/results.ts';
import { element, glyph, marked } from './dom.ts';
import { pause } from './pieces.ts';
import type { Answer, Searcher } from './searcher.ts';

export interface View {
  searcher: Searcher;
  answer: Answer;
  /** What to show by name and below it, in order. */
  direct: readonly Hit[];
  hits: readonly Hit[];
  base: string;
  /** Begins the ids of headings, so that the dialog's do not meet those of the page. */
  name: string;
  /** How many results of a group are shown before the rest is asked for. */
  shown(type: Type): number;
  /** Address of all results of one kind. */
  moreOf(type: Type): string;
  /** Adds to a drawn result what there is room for. */
  finish?(hit: Hit, entry: Entry, drawn: HTMLLIElement, link: HTMLAnchorElement): void;
}

/** The page of a hit. On arrival the words are marked that are marked in the result, else those that were typed. */
export function arrivalAddress(
  entry: Entry,
  drawn: Element,
  { query }: Answer,
  base: string,
): string {
  const found = [
    ...new Set([...drawn.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '')),
  ];
  const words = (found.length > 0 ? found : query.wanted.map(({ typed }) => typed)).slice(0, 8);
  const [path = '', fragment] = entry.path.split('#');
  return (
    base +
    path +
    (words.length > 0 ? `?highlight=${encodeURIComponent(words.join(' '))}` : '') +
    (fragment ? `#${fragment}` : '')
  );
}

/** What a claim says of itself before its statement; of anything else its kind, where no heading tells it. */
function headOf(
  { claim, id, type }: Entry,
  { searcher }: View,
  mixed: boolean,
): Element | undefined {
  const { finding, kind, one } = searcher.index.head.labels;
  if (!claim)
    return mixed ? element('p', { class: 'head' }, element('span', {}, one[type])) : undefined;
  return element(
    'p',
    { class: 'head' },
    element(
      'span',
      { class: `finding f-${claim.finding}` },
      glyph(claim.finding),
      finding[claim.finding],
    ),
    element('span', {}, `${claim.publisher}, ${kind[claim.kind]?.toLowerCase()}`),
    element('span', { class: 'id' }, id),
  );
}

function item(hit: Hit, entry: Entry, view: View, mixed: boolean): HTMLLIElement {
  const { answer, base } = view;
  const link = element('a', { class: 'to' }, ...marked(entry.title, answer.marks));
  const drawn = element(
    'li',
    { class: 'hit', 'data-id': `${entry.type}:${entry.id}` },
    headOf(entry, view, mixed),
    element('p', { class: 'said' }, link),
    element('p', { class: 'small' }, ...marked(entry.note, answer.marks)),
  );
  const other = link.querySelector('mark')
    ? undefined
    : entry.names
        ?.map((name) => marked(name, answer.marks))
        .find((nodes) => nodes.some((node) => (node as Element).localName === 'mark'));
  if (other) drawn.append(element('p', { class: 'small' }, results.alsoCalled, ...other));
  link.href = arrivalAddress(entry, drawn, answer, base);
  view.finish?.(hit, entry, drawn, link);
  return drawn;
}

/** A group of results as it is drawn. */
interface Group {
  id: string;
  title: string;
  /** How many there are, where it is told. */
  count?: number;
  /** Those that are drawn. */
  hits: readonly Hit[];
  /** The way to the rest. */
  more?: Element;
  /** Set where its results are of several kinds. */
  mixed?: true;
}

/** The groups of a view, and all its hits in the order in which they stand. */
function groupsOf(view: View): { groups: Group[]; hits: Hit[] } {
  const { direct, name, shown, moreOf } = view;
  const titles = view.searcher.index.head.labels.type;
  const kinds = grouped(direct, view.hits, Object.keys(titles) as Type[]);
  const groups: Group[] = kinds.map(({ type, hits }) => {
    const first = hits.slice(0, shown(type));
    const left = hits.length - first.length;
    const more = element(
      'a',
      { class: 'more', href: moreOf(type), 'data-more': type },
      `${left}${results.more}${titles[type].toLowerCase()}`,
    );
    return {
      id: `${name}-${type}`,
      title: titles[type],
      count: hits.length,
      hits: first,
      ...(left > 0 ? { more } : {}),
    };
  });
  if (direct.length > 0)
    groups.unshift({ id: `${name}-direct`, title: results.best, hits: direct, mixed: true });
  return { groups, hits: [...direct, ...kinds.flatMap((kind) => kind.hits)] };
}

function draw({ id, title, count, hits, more, mixed }: Group, rows: Entry[], view: View): Element {
  const heading = element(
    'h2',
    { id },
    title,
    count !== undefined && element('span', { class: 'count' }, ` ${count}`),
  );
  return element(
    'section',
    { class: 'group', 'aria-labelledby': id },
    heading,
    element(
      'ol',
      { class: 'entries' },
      ...hits.map((hit, at) => item(hit, rows[at] as Entry, view, mixed === true)),
    ),
    more && element('p', {}, more),
  );
}

/** Whether there is something to say of an answer beyond its results. */
const isRemarkable = (
  { query, replaced, unknown, partial, complete, cut }: Answer,
  shown: number,
): boolean =>
  query.cutAfter !== undefined ||
  replaced.length > 0 ||
  (complete && (shown === 0 || unknown.length > 0 || partial || cut));

/**
 * Shows a view in place of what was there; a result that has the focus keeps it. Where rows are still to be fetched, the
 * first group is shown as soon as its own are there, and the others below it when theirs are.
 * @param isLate whether another question has been asked meanwhile
 * @returns the hits in the order in which they stand
 */
export async function showResults(
  place: Element,
  view: View,
  isLate: () => boolean,
): Promise<Hit[]> {
  // Finding took its time; the browser may have something to do before the drawing.
  await pause();
  const { index } = view.searcher;
  const { groups, hits } = groupsOf(view);
  const notices = isRemarkable(view.answer, hits.length)
    ? await import('./notices.ts').then((loaded) => loaded.noticesOf(view, hits.length))
    : [];
  const areHere = groups.every((group) => group.hits.every(({ n }) => index.hasRow(n)));
  for (const now of areHere ? [groups] : [groups.slice(0, 1), groups]) {
    const rows = await Promise.all(now.map((group) => index.entries(group.hits.map(({ n }) => n))));
    if (isLate()) return hits;
    const held = place.querySelector<HTMLElement>('.hit:focus-within')?.dataset.id;
    place.replaceChildren(...notices, ...now.map((group, at) => draw(group, rows[at] ?? [], view)));
    if (held)
      place.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(held)}"] a.to`)?.focus();
  }
  return hits;
}

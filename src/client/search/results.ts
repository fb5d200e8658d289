/** Ships to the browser. Draws results: what stands out whatever its kind, then one group for each kind, claims first. */

import type { Hit } from '../../model/search/find.ts';
import { grouped } from '../../model/search/grouped.ts';
import type { Type } from '../../model/search/groups.ts';
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
  finish?(hit: Hit, drawn: HTMLLIElement, link: HTMLAnchorElement): void;
}

/** The page of a hit. On arrival the words are marked that are marked in the result, else those that were typed. */
export function arrivalAddress(
  { entry }: Hit,
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
  { entry: { claim, id, type } }: Hit,
  { searcher }: View,
  mixed: boolean,
): Element | undefined {
  const { finding, kind, one } = searcher.table.labels;
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

function item(hit: Hit, view: View, mixed = false): HTMLLIElement {
  const { entry } = hit;
  const { answer, base } = view;
  const link = element('a', { class: 'to' }, ...marked(entry.title, answer.marks));
  const drawn = element(
    'li',
    { class: 'hit', 'data-id': `${entry.type}:${entry.id}` },
    headOf(hit, view, mixed),
    element('p', { class: 'said' }, link),
    element('p', { class: 'small' }, ...marked(entry.note, answer.marks)),
  );
  const other = link.querySelector('mark')
    ? undefined
    : entry.names
        .map((name) => marked(name, answer.marks))
        .find((nodes) => nodes.some((node) => (node as Element).localName === 'mark'));
  if (other) drawn.append(element('p', { class: 'small' }, results.alsoCalled, ...other));
  link.href = arrivalAddress(hit, drawn, answer, base);
  view.finish?.(hit, drawn, link);
  return drawn;
}

function group(
  id: string,
  title: string,
  count: number | null,
  items: Element[],
  more?: Element,
): Element {
  const heading = element(
    'h2',
    { id },
    title,
    count !== null && element('span', { class: 'count' }, ` ${count}`),
  );
  return element(
    'section',
    { class: 'group', 'aria-labelledby': id },
    heading,
    element('ol', { class: 'entries' }, ...items),
    more && element('p', {}, more),
  );
}

/** Draws a view, and gives its hits in the order in which they stand. */
function draw(view: View): { nodes: Element[]; hits: Hit[] } {
  const { direct, name, shown, moreOf } = view;
  const groups = view.searcher.table.labels.type;
  const listed = [...direct];
  const nodes =
    direct.length > 0
      ? [
          group(
            `${name}-direct`,
            results.best,
            null,
            direct.map((hit) => item(hit, view, true)),
          ),
        ]
      : [];
  for (const { type, hits } of grouped(direct, view.hits, Object.keys(groups) as Type[])) {
    const first = hits.slice(0, shown(type));
    const more =
      first.length < hits.length
        ? element(
            'a',
            { class: 'more', href: moreOf(type), 'data-more': type },
            `${hits.length - first.length}${results.more}${groups[type].toLowerCase()}`,
          )
        : undefined;
    nodes.push(
      group(
        `${name}-${type}`,
        groups[type],
        hits.length,
        first.map((hit) => item(hit, view)),
        more,
      ),
    );
    listed.push(...hits);
  }
  return { nodes, hits: listed };
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
 * Shows a view in place of what was there; a result that has the focus keeps it.
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
  const { nodes, hits } = draw(view);
  const notices = isRemarkable(view.answer, hits.length)
    ? await import('./notices.ts').then((loaded) => loaded.noticesOf(view, hits.length))
    : [];
  if (isLate()) return hits;
  const held = place.querySelector<HTMLElement>('.hit:focus-within')?.dataset.id;
  place.replaceChildren(...notices, ...nodes);
  if (held) place.querySelector<HTMLAnchorElement>(`[data-id="${CSS.escape(held)}"] a.to`)?.focus();
  return hits;
}

/** Ships to the browser when a result stands in a full text alone. Shows where the words stand there, once that part of the texts is there. */
import type { Entry } from '../../model/search/table.ts';
import { marked } from './dom.ts';
import { arrivalAddress } from './results.ts';
import type { Answer, Searcher } from './searcher.ts';

/** @param line has its place in the result from the start, so that nothing moves when the excerpt comes */
export async function fillExcerpt(
  line: HTMLElement,
  drawn: HTMLLIElement,
  link: HTMLAnchorElement,
  entry: Entry,
  answer: Answer,
  searcher: Searcher,
  base: string,
): Promise<void> {
  const excerpt = await searcher
    .texts()
    .then((texts) => texts.excerpt(entry.n, answer.marks))
    .catch(() => '');
  line.replaceChildren(...marked(excerpt, answer.marks));
  if (!excerpt) line.remove();
  link.href = arrivalAddress(entry, drawn, answer, base);
}

/** Picks the part of a full text that shows why it was found. Ships to the browser. */
import { stretchesOf } from './terms.ts';

const AROUND = 90;

/** The sentence or so of a full text that holds most of the marked terms; empty where none does. */
export function excerptOf(text: string, marks: ReadonlySet<string>): string {
  let best = { text: '', held: 0 };
  for (const line of text.split('\n')) {
    const matched = stretchesOf(line).filter(({ terms }) => terms.some((term) => marks.has(term)));
    const first = matched[0];
    if (!first) continue;
    const near = matched.filter(({ end }) => end - first.start < 2 * AROUND);
    const held = new Set(near.flatMap(({ terms }) => terms.filter((term) => marks.has(term)))).size;
    if (held <= best.held) continue;
    const from = first.start <= AROUND ? 0 : line.indexOf(' ', first.start - AROUND) + 1;
    const wanted = Math.max(first.start + 2 * AROUND, from + 2 * AROUND);
    const until = wanted >= line.length ? line.length : line.lastIndexOf(' ', wanted);
    best = {
      text: `${from > 0 ? '… ' : ''}${line.slice(from, until)}${until < line.length ? ' …' : ''}`,
      held,
    };
  }
  return best.text;
}

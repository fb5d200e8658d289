/** Ships to the browser on arrival from a result. Finds the words of a search in the text of a page. */
import { type Stretch, stretchesOf } from '../../model/search/terms.ts';

/** What words are found by, without the unit of a figure, which is part of it and not marked wherever else it stands. */
export function termsToMark(words: string): Set<string> {
  const stretches = stretchesOf(words);
  const isUnit = ({ start, end, word }: Stretch): boolean =>
    word !== undefined &&
    stretches.some((s) => s.word === undefined && !s.compound && s.start < end && s.end > start);
  return new Set(
    stretches.filter((stretch) => !isUnit(stretch)).flatMap((stretch) => stretch.terms),
  );
}

/** The stretches of a text on the page that hold one of the terms. */
export function rangesIn(root: Element, terms: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script, style, svg, .side, [hidden], .found-bar')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { start, end, terms: here } of stretchesOf(node.textContent ?? '')) {
      if (!here.some((term) => terms.has(term))) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

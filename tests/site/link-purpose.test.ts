/** The purpose of every link from its name alone (WCAG 2.4.9), over the whole built site. */
import { resolve } from 'node:path';
import { HTMLElement, type Node } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

/** The name of a link as a screen reader makes it, as far as this site goes: its label, or its text without what is hidden. */
function nameOf(node: Node): string {
  if (!(node instanceof HTMLElement)) return node.text;
  if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('hidden')) return '';
  return node.getAttribute('aria-label') ?? node.childNodes.map(nameOf).join('');
}
const plain = (name: string): string => name.replaceAll('\u2060', '').replace(/\s+/gu, ' ').trim();

/** Words that say nothing by themselves, and names without any word, such as a number or an arrow. */
const SAYS_NOTHING =
  /^(?:here|more|this|this page|read|read more|link|back|next|previous|source|see|details|open|go|top)$/iu;
const NO_WORD = /^[^\p{L}]*\p{L}?[^\p{L}]*$/u;
/** A claim's id is its name: it stands on the page it leads to, and in every citation. */
const CLAIM_ID = /^(?:am|sp|mn|cz|rx)-\d+$/u;
/** The hint of a search is the search. */
const EXAMPLES = new Set(['600,000 tonnes']);

describe('the links of every page', () => {
  const found: string[] = [];
  for (const { path, root } of pagesOf(resolve('dist'))) {
    const targets = new Map<string, string>();
    for (const link of root.querySelectorAll('a[href]')) {
      if (link.hasAttribute('hidden')) continue;
      const name = plain(nameOf(link));
      const target = new URL(link.getAttribute('href') as string, `https://brief.example/${path}`)
        .href;
      if (
        SAYS_NOTHING.test(name) ||
        (NO_WORD.test(name) && !CLAIM_ID.test(name) && !EXAMPLES.has(name))
      )
        found.push(`${path}: "${name}" does not say where it leads`);
      const other = targets.get(name.toLowerCase());
      if (other !== undefined && other !== target)
        found.push(`${path}: "${name}" leads to ${other} and to ${target}`);
      targets.set(name.toLowerCase(), target);
    }
  }

  it('say where they lead, and no two that are named alike lead to different places', () => {
    expect(found).toEqual([]);
  });
});

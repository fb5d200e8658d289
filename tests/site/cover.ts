/**
 * Pages that between them hold whatever the templates can make: every element in every two ancestors that occurs on the
 * site. What axe or a validator finds in a construct it finds on one of them; a template that changes changes the cover.
 */
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './pages.ts';

/** Attributes whose presence or value makes another construct of an element. */
const NAMED = /^(?:role|type|lang|hidden|href|open|disabled|tabindex|scope|aria-.*)$/u;
const VALUED = new Set(['role', 'type', 'lang']);

function signatureOf(element: HTMLElement): string {
  const classes = [...element.classList.values()].sort().join('.');
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => NAMED.test(name))
    .map(([name, value]) => (VALUED.has(name) ? `${name}=${value}` : name))
    .sort()
    .join();
  return `${element.rawTagName}.${classes}[${attributes}]`;
}

/** Every element of a page with its two nearest ancestors. */
function contextsOf({ root }: BuiltPage): Set<string> {
  const contexts = new Set<string>();
  const look = (element: HTMLElement, outer: string, inner: string): void => {
    for (const child of element.children) {
      const own = signatureOf(child);
      contexts.add(`${outer} > ${inner} > ${own}`);
      look(child, inner, own);
    }
  };
  look(root, '', '');
  return contexts;
}

/**
 * A small number of pages that hold every construct there is on any of them: the page with most that is new comes next.
 * @returns their paths, in the order in which they were chosen
 */
export function coverOf(pages: readonly BuiltPage[]): string[] {
  const rest = pages.map((page) => ({ path: page.path, contexts: contextsOf(page) }));
  const chosen: string[] = [];
  for (;;) {
    const best = rest.reduce((most, page) =>
      page.contexts.size > most.contexts.size ? page : most,
    );
    if (best.contexts.size === 0) return chosen;
    chosen.push(best.path);
    const covered = [...best.contexts];
    for (const { contexts } of rest) for (const context of covered) contexts.delete(context);
  }
}

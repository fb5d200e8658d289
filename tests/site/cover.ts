/**
 * Pages that between them hold whatever the templates can make: every element in every two ancestors that occurs on the
 * site. What axe or a validator finds in a construct it finds on one of them; a template that changes changes the cover.
 */
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './pages.ts';

/** Attributes whose presence or value makes another construct of an element. */
const NAMED = /^(?:role|type|lang|hidden|href|open|disabled|tabindex|scope|aria-.*)$/u;
const VALUED = new Set(['role', 'type']);
/** The class that gives an element the colour of a finding; what is in it is as it is in any other colour. */
const FINDING = /^f-/u;

interface Signature {
  own: string;
  /** What it is to the elements in it. */
  outer: string;
}

function signatureOf(element: HTMLElement): Signature {
  const classes = [...element.classList.values()].sort();
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => NAMED.test(name))
    .map(([name, value]) => (VALUED.has(name) ? `${name}=${value}` : name))
    .sort()
    .join();
  const named = (classes: readonly string[]): string =>
    `${element.rawTagName}.${classes.join('.')}[${attributes}]`;
  return {
    own: named(classes),
    outer: named(classes.filter((name) => !FINDING.test(name))),
  };
}

interface Contexts {
  path: string;
  /** How many elements there are: what looking at it costs. */
  elements: number;
  /** Every element with its two nearest ancestors. */
  contexts: Set<string>;
}

function contextsOf({ path, root }: BuiltPage): Contexts {
  const contexts = new Set<string>();
  let elements = 0;
  const look = (element: HTMLElement, outer: string, inner: string): void => {
    for (const child of element.children) {
      elements += 1;
      const signature = signatureOf(child);
      contexts.add(`${outer} > ${inner} > ${signature.own}`);
      look(child, inner, signature.outer);
    }
  };
  look(root, '', '');
  return { path, elements, contexts };
}

/**
 * Few and small pages that hold every construct there is on any of them: the one that brings most that is new for its
 * size comes next.
 * @returns their paths, in the order in which they were chosen
 */
export function coverOf(pages: readonly BuiltPage[]): string[] {
  const all = pages.map(contextsOf);
  const holders = new Map<string, Contexts[]>();
  for (const page of all)
    for (const context of page.contexts) {
      const holding = holders.get(context);
      if (holding) holding.push(page);
      else holders.set(context, [page]);
    }
  const chosen: Contexts[] = [];
  const worth = ({ contexts, elements }: Contexts): number => contexts.size / elements;
  for (;;) {
    const best = all.reduce((most, page) => (worth(page) > worth(most) ? page : most));
    if (best.contexts.size === 0) break;
    chosen.push(best);
    for (const context of [...best.contexts])
      for (const { contexts } of holders.get(context) ?? []) contexts.delete(context);
  }
  return chosen.map(({ path }) => path);
}

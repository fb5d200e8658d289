/** What every page of the built site must keep. All rules look at each page once, and say where it fails them. */
import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from '../pages.ts';

/** Where a page fails a rule. */
export interface Finding {
  page: string;
  rule: string;
  /** Line of the HTML file, from 1. */
  line: number;
  what: string;
}

/** @param at the element it is about; without one it is about the page */
export type Report = (page: BuiltPage, what: string, at?: HTMLElement) => void;

/** A rule that begins anew for each site it looks at. */
export type Rule = (report: Report) => {
  visit(page: BuiltPage): void;
  /** Looks at what only all pages together can show. */
  end?(): void | Promise<void>;
};

/** Looks at each page with all rules. */
export async function findings(
  pages: Iterable<BuiltPage>,
  rules: Readonly<Record<string, Rule>>,
): Promise<Finding[]> {
  const found: Finding[] = [];
  const looking = Object.entries(rules).map(([rule, begin]) =>
    begin((page, what, at) =>
      found.push({
        page: page.path || '(home)',
        rule,
        line: at ? page.html.slice(0, at.range[0]).split('\n').length : 1,
        what,
      }),
    ),
  );
  for (const page of pages) for (const one of looking) one.visit(page);
  for (const one of looking) await one.end?.();
  return found;
}

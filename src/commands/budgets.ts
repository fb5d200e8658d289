/** Holds what pages weigh against their budgets. */
import { type PageWeight, wholeOf } from './weight.ts';

export interface Budget {
  html: number;
  css: number;
  script: number;
  fonts: number;
  fontBytes: number;
  requests: number;
  /** All of a first visit but the fonts: gzip. */
  whole?: number;
  /** The same in brotli. */
  brotli?: number;
}
export interface Budgets {
  every: Budget;
  kinds: Record<string, Partial<Budget>>;
  drawings: { class: string; most: number }[];
}

/** Brotli packs pages of one kind nearly as gzip does: the heaviest is among the heaviest there. */
const CANDIDATES = 8;

export const requestsOf = ({ requests }: PageWeight): number =>
  Object.values(requests).reduce((sum, n) => sum + n, 0);
export const budgetOf = (kind: string, { every, kinds }: Budgets): Budget => ({
  ...every,
  ...kinds[kind],
});

/** Pages by kind, the heaviest first. */
export function byKind(pages: readonly PageWeight[]): Map<string, PageWeight[]> {
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  for (const some of kinds.values()) some.sort((a, b) => wholeOf(b.gzip) - wholeOf(a.gzip));
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** @returns a line for each budget a page exceeds; empty where all is well */
export function excesses(pages: readonly PageWeight[], budgets: Budgets): string[] {
  const lines: string[] = [];
  const hold = (page: PageWeight, what: string, value: number, limit: number): void => {
    if (value > limit) lines.push(`/${page.path}: ${what} ${value}, budget ${limit}`);
  };
  for (const [kind, some] of byKind(pages)) {
    const budget = budgetOf(kind, budgets);
    const whole = budget.whole ?? Number.POSITIVE_INFINITY;
    for (const page of some) {
      hold(page, 'whole (gzip)', wholeOf(page.gzip), whole);
      hold(page, 'html', page.gzip.html, budget.html);
      hold(page, 'css', page.gzip.css, budget.css);
      hold(page, 'script', page.gzip.script, budget.script);
      hold(page, 'fonts', page.requests.font, budget.fonts);
      hold(page, 'bytes of fonts', page.fontBytes, budget.fontBytes);
      hold(page, 'requests', requestsOf(page), budget.requests);
      for (const { name, gzip } of page.drawings)
        hold(
          page,
          `drawing “${name}”`,
          gzip,
          budgets.drawings.find((drawing) => name.includes(drawing.class))?.most ?? 0,
        );
    }
    if (budget.brotli !== undefined)
      for (const page of some.slice(0, CANDIDATES))
        hold(page, 'whole (brotli)', wholeOf(page.brotli()), budget.brotli);
  }
  return lines;
}

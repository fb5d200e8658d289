/** Ships to the browser. Tells a screen reader how a search went, once the reader has stopped typing; results do not wait for it. */
import type { View } from './results.ts';

const QUIET = 600;

/** @returns a function that says a sentence in a live region, the last one only */
export function announcer(region: HTMLElement): (sentence: string) => void {
  let timer = 0;
  return (sentence) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = sentence;
    }, QUIET);
  };
}

/** How much was found, in a few words: what stands above the results has one line. */
export function summaryOf({ direct, hits }: View): string {
  const found = [...new Set([...direct, ...hits])];
  const claims = found.filter(({ entry }) => entry.claim).length;
  const total =
    found.length === 0 ? 'No results' : found.length === 1 ? '1 result' : `${found.length} results`;
  const share =
    claims === found.length
      ? 'all of them claims'
      : `${claims} of them ${claims === 1 ? 'a claim' : 'claims'}`;
  return `${total}${found.length > 1 && claims > 0 ? `, ${share}` : ''}`;
}

/** The same as a screen reader hears it when results have settled. */
export function spokenSummaryOf(view: View): string {
  const meant = view.answer.replaced.map((word) => word.meant).join(' ');
  return `${meant && `Results for ${meant}: `}${summaryOf(view)}`;
}

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

/** What a screen reader hears when results have settled, and everybody reads above them. */
export function summaryOf({ answer, direct, hits }: View): string {
  const found = [...new Set([...direct, ...hits])];
  const claims = found.filter(({ entry }) => entry.claim).length;
  const meant = answer.replaced.map((word) => word.meant).join(' ');
  const total = found.length === 0 ? 'No results' : found.length === 1 ? '1 result' : `${found.length} results`;
  return `${meant && `Results for ${meant}: `}${total}${found.length > 1 && claims > 0 ? `, ${claims} of them ${claims === 1 ? 'a claim' : 'claims'}` : ''}`;
}

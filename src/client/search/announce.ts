/** Ships to the browser. Tells a screen reader how a search went, once the reader has stopped typing; results do not wait for it. */

import * as results from '../../ui/en/results.ts';
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
  const claims = found.filter(({ type }) => type === 'claim').length;
  return results.summary(found.length, claims);
}

/** The same as a screen reader hears it when results have settled. */
export function spokenSummaryOf(view: View): string {
  const meant = view.answer.replaced.map((word) => word.meant).join(' ');
  return `${meant && results.forWord(meant)}${summaryOf(view)}`;
}

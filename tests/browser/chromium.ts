/** The browser of the browser tests: the one that `npm run pdf` uses as well. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/commands/chromium.ts';

export { findChromium, openBrowser } from '../../src/commands/chromium.ts';

let shared: Promise<Browser> | undefined;

/** One browser for all test files that run in this process; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= openBrowser();
  return shared;
}

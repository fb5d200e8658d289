/** The browser of the browser tests: the one that `npm run pdf` uses as well. */
export { findChromium, openBrowser } from '../../src/commands/chromium.ts';

/** What every journey starts from: one browser for a file, a context of its own for each journey, and a watch that fails it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { openBrowser } from './chromium.ts';
import { watch } from './watch.ts';

export interface Journeys {
  /** Opens a page of the built site in a context of its own, which saves nothing for offline unless it is asked to. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A page on nothing, beside the journey and unwatched. */
  blank(): Promise<Page>;
  /** Drops what was noted so far, where a page is meant to answer with an error. */
  forgive(): void;
}

/**
 * Prepares the journeys of a test file. Each fails when its page throws, breaks the policy or asks another origin.
 * @param width of the window, unless a journey asks for another
 * @param site where they go, when it is known: the built site, unless a file builds one of its own
 */
export function journeys(width = 1440, site = () => inject('origin')): Journeys {
  let browser: Browser;
  let wrong: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(wrong).toEqual([]);
  });
  return {
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      wrong = watch(page, site());
      await page.goto(site() + path);
      return page;
    },
    blank: () => browser.newPage(),
    forgive() {
      wrong = [];
    },
  };
}

/** What a reader waits for, in a browser that holds nothing yet: the first answer of the search, and the table of claims. */
import type { Browser } from 'playwright-core';
import { openBrowser } from '../commands/chromium.ts';
import { host } from './serve.ts';

export interface Visit {
  requests: number;
  /** As they travel, compressed, headers included. */
  bytes: number;
  milliseconds: number;
}
export interface Visits {
  /** Until the first result stands. */
  firstResult: Visit;
  /** Until the full texts have been looked up as well. */
  wholeAnswer: Visit;
  /** All that loads on the table of claims. */
  claims: Visit;
}

/** Opens a page in a new profile and counts what it and its workers have taken in when each of some selectors is there. */
async function visit(
  browser: Browser,
  address: string,
  until: readonly string[],
): Promise<Visit[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    let requests = 0;
    const taken: Promise<number>[] = [];
    page.on('request', () => (requests += 1));
    page.on('requestfinished', (request) =>
      taken.push(
        request
          .sizes()
          .then(
            ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
          ),
      ),
    );
    const began = performance.now();
    await page.goto(address, { waitUntil: 'load' });
    const visits: Visit[] = [];
    for (const selector of until) {
      await page.locator(selector).first().waitFor({ state: 'attached', timeout: 120_000 });
      const milliseconds = performance.now() - began;
      visits.push({
        requests,
        bytes: (await Promise.all(taken)).reduce((sum, size) => sum + size, 0),
        milliseconds,
      });
    }
    return visits;
  } finally {
    await context.close();
  }
}

const FIRST = '#search-page .results .hit';
const WHOLE = '#search-page .results[aria-busy=false] .hit';

/** @param query words that stand in the brief */
export async function browse(dist: string, query: string): Promise<Visits> {
  const site = await host(dist);
  const browser = await openBrowser();
  try {
    // The first page of all bears the start of the browser itself; it is not counted.
    await visit(browser, `${site.origin}/about/`, ['main']);
    const [firstResult, wholeAnswer] = (await visit(
      browser,
      `${site.origin}/search/?q=${encodeURIComponent(query)}`,
      [FIRST, WHOLE],
    )) as [Visit, Visit];
    const [claims] = (await visit(browser, `${site.origin}/claims/`, ['#claims tbody tr'])) as [
      Visit,
    ];
    return { firstResult, wholeAnswer, claims };
  } finally {
    await browser.close();
    site.close();
  }
}

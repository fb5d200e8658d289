/** No fault that axe finds, at any address, in either colour scheme. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { addresses, revisionAddresses } from '../../src/brief/addresses.ts';
import { axeFaultsOf } from '../browser/axe.ts';
import { openBrowser } from '../browser/chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A batch shares a tab; some batches go side by side, so that no core waits. */
const BATCH = 40;
const all = [...addresses(), ...revisionAddresses(), '404.html'];
const batches = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
  all.slice(index * BATCH, (index + 1) * BATCH),
);

it.concurrent.each(
  batches.map((batch) => [`${batch[0] || '(home)'} to ${batch.at(-1)}`, batch] as const),
)('%s', { timeout: 600_000 }, async (_, batch) => {
  const origin = inject('origin');
  const found = await axeFaultsOf(
    browser,
    batch.map((path) => `${origin}/${path}`),
  );
  expect(found).toEqual([]);
});

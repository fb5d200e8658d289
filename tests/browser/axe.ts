/** Runs axe over pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA, the contrast of AAA, and good practice. */
const ALL = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    'color-contrast-enhanced': { enabled: true },
    // Experimental: it takes the <title> of a drawn mark for printed text. The journeys compare printed words with names instead.
    'label-content-name-mismatch': { enabled: false },
  },
};
/** Roles, names and order do not depend on colours. */
const CONTRAST = {
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] },
};

async function violations(page: Page, options: object, where: string): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
        options,
      ),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${where} ${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

/**
 * Looks at a page in the light scheme with every rule, and in the dark one with those of contrast.
 * @param everything whether the dark scheme is looked at with every rule too
 * @returns one line for each violation
 */
export async function axeFaults(
  page: Page,
  address: string,
  everything = false,
): Promise<string[]> {
  const { pathname } = new URL(address);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.evaluate(axe);
  const light = await violations(page, ALL, pathname);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await violations(page, everything ? ALL : CONTRAST, `${pathname}, dark,`))];
}

/** Looks at pages one after the other in one tab. */
export async function axeFaultsOf(
  browser: Browser,
  addresses: readonly string[],
  everything = false,
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) found.push(...(await axeFaults(page, address, everything)));
  await context.close();
  return found;
}

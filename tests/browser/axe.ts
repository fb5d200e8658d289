/** Runs axe over pages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  getRules(): { ruleId: string; tags: string[] }[];
  run(options: object): Promise<AxeResults>;
}

/** What depends on colours; roles, names, order and sizes do not. */
const OF_COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** @param rules those that are kept to; every rule that is not deprecated where none is named */
async function violations(page: Page, where: string, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await page.evaluate((rules) => {
    const { axe } = window as unknown as { axe: Axe };
    const values =
      rules ??
      axe
        .getRules()
        .filter(({ tags }) => !tags.includes('deprecated'))
        .map(({ ruleId }) => ruleId);
    return axe.run({ resultTypes: ['violations'], runOnly: { type: 'rule', values } });
  }, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${where} ${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  );
}

/**
 * Looks at a page in the light scheme with every rule, and in the dark one with those of colours.
 * @returns one line for each violation
 */
export async function axeFaults(page: Page, address: string): Promise<string[]> {
  const { pathname } = new URL(address);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.evaluate(axe);
  const light = await violations(page, pathname);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [...light, ...(await violations(page, `${pathname}, dark,`, OF_COLOURS))];
}

/** Looks at pages one after the other in one tab. */
export async function axeFaultsOf(
  browser: Browser,
  addresses: readonly string[],
): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const found: string[] = [];
  for (const address of addresses) found.push(...(await axeFaults(page, address)));
  await context.close();
  return found;
}

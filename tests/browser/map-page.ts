/** What the journeys over the maps have in common. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { JourneyOptions } from './journey.ts';

export const MAP_PAGES = [
  '/places/',
  '/places/eskisehir/',
  '/places/kirsehir/',
  '/places/kizilcaoren/',
  '/places/beylikova/',
];
export const PHONE: JourneyOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

/** The mark of a place in the drawing that is shown at this width. */
export const mark = (page: Page, id: string) =>
  page.locator(`.map-view a[data-place="${id}"]:visible`).first();
export const path = (page: Page): string => new URL(page.url()).pathname;

/** Presses Tab until what has focus matches; on the way every stop must be seen and have a name. */
export async function tabTo(page: Page, selector: string, most = 250): Promise<void> {
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((wanted) => {
      const at = document.activeElement as Element;
      const halo = at.querySelector('.map-halo');
      const name = at.querySelector('.map-province-name');
      const look = getComputedStyle(halo ?? name ?? at);
      const seen = halo
        ? look.stroke !== 'none'
        : name
          ? look.textDecorationLine === 'underline'
          : look.outlineStyle !== 'none' && look.outlineWidth !== '0px';
      return { found: at.matches(wanted), seen, what: at.outerHTML.slice(0, 120) };
    }, selector);
    expect(stop.seen, `focus cannot be seen on ${stop.what}`).toBe(true);
    if (stop.found) return;
  }
  throw new Error(`${selector} was not reached by Tab.`);
}

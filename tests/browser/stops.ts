/** Walks pages with the Tab key and says what is wrong with a stop. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Journeys } from './journey.ts';

declare global {
  interface Window {
    /** Where the last stop stood among all elements of the page. */
    stood: number;
    elements: Element[];
    /** What was wrong with each stop of a walk so far. */
    stops: string[];
  }
}

/** What is wrong with the stop that has the focus; nothing where all is well, `undefined` past the last stop. */
function faultsOfStop(): string | undefined {
  const stop = document.activeElement as HTMLElement | null;
  if (!stop || stop === document.body) return undefined;
  // Past the last stop some browsers begin again.
  if (stop.matches('.skip') && window.stood !== undefined) return undefined;
  const faults: string[] = [];
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
  const inDrawing = stop.closest('svg') !== null;
  const halo = stop.querySelector('.map-halo');
  const marked = [
    halo && getComputedStyle(halo).stroke !== 'none',
    stop.querySelector('.map-province-name') !== null,
  ].some(Boolean);
  if (!(outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) && !marked)
    faults.push('no outline');
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/gu) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [light(outlineColor), light(getComputedStyle(document.body).backgroundColor)];
  if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 3)
    faults.push('an outline of too little contrast');
  const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const within = ({ top, left, right, bottom }: DOMRect): boolean =>
    top < innerHeight - 1 && left < innerWidth - 1 && right > 1 && bottom > 1;
  if (!boxes.some(within)) faults.push('out of sight');
  // The area of a mark on a drawing holds its label as well: its middle can be anywhere.
  const open = boxes.some(({ left, top, width, height }) => {
    const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 2);
    const hit = document.elementFromPoint(left + width / 2, y);
    return hit !== null && (stop.contains(hit) || hit.contains(stop));
  });
  if (!inDrawing && !open) faults.push('covered');
  const labels =
    stop instanceof HTMLInputElement ||
    stop instanceof HTMLSelectElement ||
    stop instanceof HTMLTextAreaElement
      ? [...(stop.labels ?? [])]
      : [];
  const name =
    stop.getAttribute('aria-label') ??
    [stop, ...labels].map(({ textContent }) => textContent?.trim()).join('');
  if (!name) faults.push('no name');
  window.elements ??= [...document.querySelectorAll('*')];
  const stands = window.elements.indexOf(stop);
  if (stands >= 0 && stands < (window.stood ?? -1)) faults.push('out of order');
  if (stands >= 0) window.stood = stands;
  return faults.length > 0 ? `${stop.localName} “${name.slice(0, 40)}”: ${faults.join(', ')}` : '';
}

/** Notes each stop as the key comes up on it, up to the last. Runs in the page. */
function noteStops(faults: typeof faultsOfStop): void {
  window.stops = [];
  let over = false;
  const note = ({ key }: KeyboardEvent): void => {
    const found = key === 'Tab' && !over ? faults() : undefined;
    if (found === undefined) over = true;
    else window.stops.push(found);
  };
  addEventListener('keyup', note, true);
}

/** Presses Tab again and again without waiting for the answer to each. @returns what was wrong with each stop */
async function quickWalk(page: Page, most: number): Promise<string[]> {
  await page.evaluate(`(${noteStops})(${faultsOfStop})`);
  const session = await page.context().newCDPSession(page);
  const strokes = Array.from({ length: most }, () => ['rawKeyDown', 'keyUp'] as const).flat();
  await Promise.all(
    strokes.map((type) =>
      session.send('Input.dispatchKeyEvent', {
        type,
        key: 'Tab',
        code: 'Tab',
        windowsVirtualKeyCode: 9,
      }),
    ),
  );
  return page.evaluate(() => window.stops);
}

/** The same, stop by stop, so that a preview that comes or goes has done so. */
async function patientWalk(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    let faults = await page.evaluate(faultsOfStop);
    if (faults === undefined) break;
    if (faults.endsWith(': covered')) {
      await page.clock.runFor(5000);
      faults = (await page.evaluate(faultsOfStop)) ?? '';
    }
    stops.push(faults);
  }
  return stops;
}

/**
 * Walks through each page with the Tab key.
 * @param most so many stops of each
 * @returns one line for each fault: a stop that is not seen, not named, covered, or out of the order of the page
 */
export async function walk(
  { open, forgive }: Journeys,
  paths: readonly string[],
  most: number,
  viewport: { width: number; height: number },
): Promise<string[]> {
  const options = { viewport, reducedMotion: 'reduce' } as const;
  const page = await open('/about/', options);
  const found: string[] = [];
  const load = async (page: Page, path: string): Promise<void> => {
    await page.goto(new URL(path, page.url()).href);
    if (path.includes('?q=')) await page.locator('.results .hit').first().waitFor();
  };
  for (const path of paths) {
    await load(page, path);
    let stops = await quickWalk(page, most);
    // What is covered may be so by a preview that is going: what counts is what stays.
    if (stops.some((faults) => faults.endsWith(': covered'))) {
      const other = await open('/about/', options);
      await other.clock.install();
      await load(other, path);
      stops = await patientWalk(other, most);
      await other.context().close();
    }
    found.push(...stops.filter(Boolean).map((faults) => `${path} ${faults}`));
    expect(stops.length, `${path} has stops`).toBeGreaterThan(20);
  }
  forgive();
  return found;
}

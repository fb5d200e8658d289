/** Measures what takes a touch. */
import type { Page } from 'playwright-core';

/** Narrow and wide. */
const WIDTHS = [360, 1440];

/** Smaller targets, each with the exception of WCAG 2.5.5 that it falls under. */
const EXCEPTIONS: { selector: string; reason: string }[] = [
  {
    selector: 'svg a',
    reason:
      'essential: where a mark of a map or figure lies is what it says; a table or list beneath leads to the same',
  },
  { selector: '.strip a', reason: 'equivalent: each note of the article leads to the same claim' },
  {
    selector: '.skip:not(:focus), .past:not(:focus)',
    reason: 'not there until focused, and measured then',
  },
];

/** Measures what can be hit, also where it reaches beyond the letters; at most three of the same make. */
function tooSmall(exceptions: string): string[] {
  const LEAST = 44;
  const found: string[] = [];
  const met = new Map<string, number>();
  const make = (element: Element): string => {
    const parts = [element, element.parentElement, element.parentElement?.parentElement];
    return parts
      .map(
        (part) => `${part?.localName}.${part?.getAttribute('class')?.replace(/f-\w+/u, '') ?? ''}`,
      )
      .join(' < ');
  };
  const shows = (node: Node): boolean =>
    node instanceof Element
      ? getComputedStyle(node).display.startsWith('inline') && node.textContent?.trim() !== ''
      : node.textContent?.trim() !== '' && node instanceof Text;
  document.documentElement.style.scrollBehavior = 'auto';
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea, [tabindex="0"]',
  )) {
    if (
      element.closest(exceptions) ||
      (met.get(make(element)) ?? 0) >= 3 ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    const target = element.matches('[type=checkbox], [type=radio]')
      ? (element.closest('label') ?? element)
      : element;
    // In a line of text, among other words: its height is that of the line.
    const inLine =
      getComputedStyle(target).display.startsWith('inline') &&
      !getComputedStyle(target.parentElement as Element).display.includes('flex');
    if (
      inLine &&
      [...(target.parentElement as Element).childNodes].some(
        (node) => node !== target && shows(node),
      )
    )
      continue;
    const key = make(element);
    met.set(key, (met.get(key) ?? 0) + 1);
    target.scrollIntoView({ block: 'center' });
    const [first] = target.getClientRects();
    const whole = target.getBoundingClientRect();
    if (!first) continue;
    const [x, y] = [first.left + Math.min(first.width / 2, 12), whole.top + whole.height / 2];
    const isHit = (left: number, top: number): boolean =>
      target.contains(document.elementFromPoint(left, top));
    /** How far it can be hit in one direction, found by halving. */
    const reach = (right: number, down: number): number => {
      let [hit, missed] = [0, LEAST];
      while (missed - hit > 1) {
        const middle = (hit + missed) >> 1;
        if (isHit(x + right * middle, y + down * middle)) hit = middle;
        else missed = middle;
      }
      return hit;
    };
    const [width, height] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
    if (!isHit(x, y)) found.push(`covered: ${key} “${target.textContent?.trim().slice(0, 30)}”`);
    else if (width < LEAST || height < LEAST)
      found.push(`${width} by ${height}: ${key} “${target.textContent?.trim().slice(0, 30)}”`);
  }
  return found;
}

/**
 * Opens pages and measures all that takes a touch on each.
 * @returns one line for each that is smaller than 44 by 44 px, or covered
 */
export async function smallTargets(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const exceptions = EXCEPTIONS.map(({ selector }) => selector).join();
  for (const address of addresses) {
    await page.goto(address);
    if (address.includes('?q=')) await page.locator('.results .hit').first().waitFor();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.evaluate(tooSmall, exceptions);
      found.push(...lines.map((line) => `${address} at ${width} px: ${line}`));
    }
  }
  return found;
}

/** What is lost of a page where a reader changes how it looks. */
import type { ElementHandle, Page } from 'playwright-core';

/** A window, and what a reader adds to the style. */
export interface Look {
  name: string;
  width: number;
  height: number;
  style?: string;
}

/** The spacing of WCAG 1.4.12. Drawings are left alone: a table or list beneath each says the same in words. */
const SPACING = `:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

export const LOOKS: readonly Look[] = [
  { name: 'at 400 % zoom of a small screen', width: 320, height: 256 },
  { name: 'with the text spaced out', width: 320, height: 800, style: SPACING },
  // By a style of the reader’s own, which no media query knows of.
  ...[360, 640, 768, 1280].map((width) => ({
    name: `with text of twice the size at ${width} px`,
    width,
    height: 900,
    style: 'html { font-size: 200% }',
  })),
  ...[360, 768, 1440].map((width) => ({ name: `at ${width} px`, width, height: 900 })),
];

/** Where the page scrolls sideways, or cuts off what does not fit and cannot be scrolled to. */
export function lost(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
  for (const element of document.querySelectorAll(
    'main *:not(svg, svg *, .spoken), header *, footer *',
  )) {
    // An excerpt ends where its room does, with an ellipsis; the page it leads to has the whole.
    if (element.matches('.excerpt')) continue;
    const { overflowX, overflowY, clipPath } = getComputedStyle(element);
    const cuts =
      [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip') &&
      clipPath === 'none' &&
      !element.matches('input, select');
    if (
      cuts &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1)
    )
      found.push(
        `${element.localName}.${element.className} cuts off “${element.textContent?.slice(0, 30)}”`,
      );
  }
  return found;
}

/**
 * Opens pages and looks at each in every way.
 * @param page may add styles: a context that does not keep to the policy of the site
 * @returns one line for each loss
 */
export async function losses(
  page: Page,
  addresses: readonly string[],
  looks: readonly Look[],
): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const path = address.slice(new URL(address).origin.length);
    await page.goto(address);
    if (path.includes('?q=')) await page.locator('.results .hit').first().waitFor();
    // A style stays while the looks that share it pass: the page is laid out once for each look, not three times.
    let worn: string | undefined;
    let sheet: ElementHandle<Node> | undefined;
    for (const { name, width, height, style } of looks) {
      if (style !== worn) {
        await sheet?.evaluate((element) => (element as Element).remove());
        sheet = style ? await page.addStyleTag({ content: style }) : undefined;
        worn = style;
      }
      await page.setViewportSize({ width, height });
      found.push(...(await page.evaluate(lost)).map((line) => `${path} ${name}: ${line}`));
    }
  }
  return found;
}

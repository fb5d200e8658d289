/** What readers change about the presentation: width, zoom, size and spacing of text, contrast, motion. Nothing is lost by it. */
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { findChromium } from './chromium.ts';
import { journeys } from './journey.ts';
import { KINDS } from './kinds.ts';

const origin = inject('origin');
const { forgive, open } = journeys();

/** The spacing of WCAG 1.4.12. Drawings are left alone: a table or list beneath each says the same in words. */
const SPACING = `:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Where the page scrolls sideways, or cuts off what does not fit and cannot be scrolled to. */
function lost(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`scrolls sideways by ${scrollWidth - clientWidth}`);
  for (const element of document.querySelectorAll(
    'main *:not(svg, svg *, .spoken), header *, footer *',
  )) {
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

async function losses(page: Page, style?: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of KINDS) {
    await page.goto(origin + path);
    if (path.includes('?q=')) await page.locator('.results .hit').first().waitFor();
    if (style) await page.addStyleTag({ content: style });
    found.push(...(await page.evaluate(lost)).map((line) => `${path} ${line}`));
  }
  forgive();
  return found;
}

describe('no page of any kind scrolls sideways or cuts anything off', () => {
  it('at 400 % zoom of a small screen, where no bar takes the window', async () => {
    const page = await open('/', { viewport: { width: 320, height: 256 } });
    expect(await losses(page)).toEqual([]);
    await page.goto(`${origin}/articles/asian-morning/#am-40`);
    await page.locator('#am-40').scrollIntoViewIfNeeded();
    const taken = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter((element) => {
          const { position } = getComputedStyle(element);
          return (
            (position === 'fixed' || position === 'sticky') &&
            element.checkVisibility() &&
            element.getBoundingClientRect().height > innerHeight / 4
          );
        }).length,
    );
    expect(taken).toBe(0);
  });

  it('with the text spaced out', async () => {
    const page = await open('/', { viewport: { width: 320, height: 800 }, bypassCSP: true });
    expect(await losses(page, SPACING)).toEqual([]);
  });

  it('with text of twice the size', async () => {
    // As the browser's own setting does it: widths that are measured in text follow.
    const browser: Browser = await chromium.launch({
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--blink-settings=defaultFontSize=32',
        '--disable-background-networking',
      ],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      expect(await losses(page)).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
        '32px',
      );
    } finally {
      await browser.close();
    }
  });

  it.each([1280, 768, 640, 360])(
    'with text of twice the size by a style of the reader’s own, which no media query knows of, at %i px',
    { timeout: 60_000 },
    async (width) => {
      const page = await open('/', { viewport: { width, height: 900 }, bypassCSP: true });
      expect(await losses(page, 'html { font-size: 200% }')).toEqual([]);
    },
  );
});

describe('forced colours', () => {
  it('keep shapes, words and the mark of where one is', async () => {
    const page = await open('/articles/asian-morning/', {
      forcedColors: 'active',
      viewport: { width: 1440, height: 900 },
    });
    const borders = await page
      .locator('.site-nav a')
      .evaluateAll((links) =>
        links.map(
          (link) =>
            [
              link.hasAttribute('aria-current'),
              getComputedStyle(link).borderBlockEndColor,
            ] as const,
        ),
      );
    const [plain, current] = [false, true].map(
      (is) => new Set(borders.filter(([here]) => here === is).map(([, colour]) => colour)),
    );
    expect(plain?.size).toBe(1);
    expect([...(current as Set<string>)].some((colour) => plain?.has(colour))).toBe(false);
    const glyph = page.locator('#am-40 > .mark .glyph');
    const { stroke, ground } = await glyph.evaluate((shape) => ({
      stroke: getComputedStyle(shape).stroke,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
    expect(stroke).not.toBe(ground);
    await page.goto(`${origin}/claims/?article=mondial`);
    await page.focus('#filters select');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle),
    ).toBe('solid');
  });
});

describe('readers who ask for', () => {
  it('more contrast get stronger rules and no grey text', async () => {
    const page = await open('/claims/am-40/', { contrast: 'more' });
    const colours = await page.evaluate(() =>
      ['.meta, .small', 'body'].map(
        (selector) => getComputedStyle(document.querySelector(selector) as Element).color,
      ),
    );
    expect(colours[0]).toBe(colours[1]);
  });

  it('less motion get none', async () => {
    const page = await open('/places/eskisehir/', { reducedMotion: 'reduce' });
    await page.locator('[data-map] button[value="+"]').first().click();
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
    const moving = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
});

describe('the first page', () => {
  it('tells the finding, who made it and the first thing to know within one screen of a small laptop', async () => {
    const page = await open('/', { viewport: { width: 1366, height: 768 } });
    for (const selector of ['h1', '.opening .lede', '.opening .who', '.points li', '.to-scale b']) {
      const first = page.locator(selector).first();
      expect((await first.textContent())?.trim(), selector).not.toBe('');
      const end = await first.evaluate((part) => part.getBoundingClientRect().bottom);
      expect(end, selector).toBeLessThanOrEqual(768);
    }
  });
});

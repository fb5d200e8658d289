/** What readers change about the presentation: width, zoom, size and spacing of text, contrast, motion. Nothing is lost by it. */
import { describe, expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';
import { KINDS } from './kinds.ts';
import { LOOKS, losses } from './losses.ts';

const origin = inject('origin');
const { forgive, open } = journeys();

describe('no page of any kind scrolls sideways or cuts anything off', () => {
  it('at any width, zoom, size or spacing of the text', { timeout: 300_000 }, async () => {
    const page = await open('/', { bypassCSP: true });
    const addresses = KINDS.map((path) => origin + path);
    expect(await losses(page, addresses, LOOKS)).toEqual([]);
    forgive();
  });

  it('and no bar takes the window at 400 % zoom of a small screen', async () => {
    const page = await open('/articles/asian-morning/#am-40', {
      viewport: { width: 320, height: 256 },
    });
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

// Chromium writes the letters of ligatures into its PDFs; other engines do not.
it('what is printed is set letter by letter', async () => {
  const page = await open('/timeline/');
  const features = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main p, main [lang=tr], h1')].map((element) => {
        const { fontVariantLigatures, fontFeatureSettings } = getComputedStyle(element);
        return `${fontVariantLigatures}, ${fontFeatureSettings}`;
      }),
    );
  expect(new Set(await features())).not.toContain('none, "locl" 0');
  await page.emulateMedia({ media: 'print' });
  expect(new Set(await features())).toEqual(new Set(['none, "locl" 0']));
});

/** Journeys over the figures: marks that lead somewhere, tables that say the same, a choice in the address, no colour-only meaning. */
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'node-html-parser';
import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { DEFICIENCIES, type Deficiency, seenWith } from '../../src/figures/shared/colour.ts';
import { journeys } from './journey.ts';

const origin = inject('origin');
const FIGURES: [name: string, path: string][] = [
  ['tonnage', '/questions/how-much/'],
  ['production-2023', '/questions/turkish-production/'],
  ['reserves', '/questions/second-largest/'],
  ['timeline', '/timeline/'],
  ['lineage', '/lineage/'],
  ['who-says-what', '/questions/'],
];
const DRAWN = FIGURES.filter(([name]) => name !== 'who-says-what');
const TABLED = DRAWN.filter(([name]) => name !== 'timeline');
/** The figures of a page under its own title: one that a page of another kind begins with is drawn to scale, and is no link. */
const FIGURE = '.fig:not(.to-scale)';
const { open } = journeys();
const query = (page: Page): string => new URL(page.url()).search;
/** Numbers in a text as values: "12.5 Mt" and "12.5 million" have one in common. */
const numbers = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((number) => Number(number.replaceAll(',', '')));

const known = new Map<string, Promise<{ status: number; ids: Set<string> }>>();
/** Whether there is something at an address, down to the id it names. */
async function leads(address: string): Promise<boolean> {
  const { pathname, hash } = new URL(address);
  const page =
    known.get(pathname) ??
    fetch(origin + pathname).then(async (response) => ({
      status: response.status,
      ids: new Set(
        parse(await response.text())
          .querySelectorAll('[id]')
          .map(({ id }) => id),
      ),
    }));
  known.set(pathname, page);
  const { status, ids } = await page;
  return status === 200 && (hash === '' || ids.has(decodeURIComponent(hash.slice(1))));
}

describe.each(FIGURES)('the figure %s', (name, path) => {
  it('leads from every mark to an address that exists', async () => {
    const page = await open(path);
    // On a phone the timeline has counts, and no marks.
    for (const form of name === 'timeline' ? [1440] : [1440, 360]) {
      await page.setViewportSize({ width: form, height: 800 });
      const marks = await page
        .locator('.fig svg a:visible, .fig td a:visible, .fig th a:visible')
        .evaluateAll((all) =>
          all.map(
            (a) => new URL((a as HTMLAnchorElement).getAttribute('href') ?? '', location.href).href,
          ),
        );
      expect(marks.length).toBeGreaterThan(10);
      for (const mark of new Set(marks)) expect(await leads(mark), mark).toBe(true);
    }
  });

  it('has a CSV that parses back, with addresses that exist', async () => {
    const rows = parseCsv(await (await fetch(`${origin}/figures/${name}.csv`)).text(), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows)
      for (const [key, value] of Object.entries(row))
        if (key.endsWith('_url') && value) expect(await leads(value), value).toBe(true);
  });

  it('is reached by keyboard, with focus that is seen, and has a spoken name on every mark', async () => {
    const page = await open(path);
    const marks = page.locator('.fig svg a:visible, .who td a');
    const names = await marks.evaluateAll((all) =>
      all.map((a) => ({
        name: a.getAttribute('aria-label') ?? a.textContent ?? '',
        seen: [...a.querySelectorAll('text, .stance')]
          .map((t) =>
            t.children.length > 1 && t.tagName === 'text'
              ? [...t.children].map((line) => line.textContent).join(' ')
              : t.textContent,
          )
          .join(' ')
          .replace(/\s+/gu, ' '),
      })),
    );
    for (const { name: said, seen } of names) {
      expect(said.trim().length).toBeGreaterThan(2);
      expect(said.toLowerCase()).toContain(seen.trim().toLowerCase());
    }
    await page.locator(FIGURE).first().scrollIntoViewIfNeeded();
    await marks.first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return [
        document.activeElement?.closest('.fig') !== null,
        outlineStyle,
        outlineWidth !== '0px',
      ];
    });
    expect(outline).toEqual([true, 'solid', true]);
    const to = await marks
      .first()
      .evaluate((a) => new URL(a.getAttribute('href') ?? '', location.href).href);
    await page.keyboard.press('Enter');
    await page.waitForURL(to);
  });

  it('is printed with its drawing, and with the table that says the same', async () => {
    const page = await open(path, { viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const figure = page.locator(FIGURE).first();
    if (name !== 'who-says-what') expect(await figure.locator('> svg:visible').count()).toBe(1);
    expect(
      await page
        .locator(`${FIGURE} table, ol.plain .year`)
        .first()
        .evaluate(
          (element) =>
            element.checkVisibility({ contentVisibilityAuto: true }) &&
            element.getBoundingClientRect().height > 20,
        ),
    ).toBe(true);
    expect(await figure.locator('.fig-table > summary:visible, .tracks:visible').count()).toBe(0);
  });

  it('fits and can be read on the narrowest screen', async () => {
    const page = await open(path, { viewport: { width: 320, height: 700 } });
    const texts = await page.locator('.fig > svg:visible text:visible').evaluateAll((all) =>
      all.map((text) => {
        const svg = text.closest('svg') as SVGSVGElement;
        const { left, right } = text.getBoundingClientRect();
        return {
          words: text.textContent,
          px:
            (Number.parseFloat(getComputedStyle(text).fontSize) *
              svg.getBoundingClientRect().width) /
            svg.viewBox.baseVal.width,
          left,
          right,
        };
      }),
    );
    for (const { words, px, left, right } of texts) {
      expect(px, `${words}`).toBeGreaterThanOrEqual(9.5);
      expect(left >= 0 && right <= 320, `${words}`).toBe(true);
    }
  });
});

/** Keys to the signs of every figure and of the maps; between them the maps show every sign there is. */
const KEYS: [name: string, path: string, list: string][] = [
  ...FIGURES.map(([name, path]): [string, string, string] => [name, path, '.fig-key']),
  ['national map', '/places/', '.map-legend'],
  ['map of the deposit', '/places/eskisehir/', '.map-legend'],
];
const SCALE = 4;
const SIDE = 48;

/** The signs of the lists on a page as small pictures of one size: red, green and blue of each pixel. */
async function signsOf(lists: readonly Locator[]): Promise<Buffer[]> {
  const signs: Buffer[] = [];
  for (const list of lists) {
    // One picture of the whole list: taking one of each sign would take ten times as long.
    const picture = await list.screenshot();
    const boxes = await list.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return [...element.querySelectorAll('svg')]
        .filter((sign) => sign.checkVisibility())
        .map((sign) => {
          const { x, y, width, height } = sign.getBoundingClientRect();
          return { left: x - left, top: y - top, width, height };
        });
    });
    for (const box of boxes) {
      const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((side) =>
        Math.round(side * SCALE),
      ) as [number, number, number, number];
      signs.push(
        await sharp(picture)
          .extract({ left, top, width, height })
          .flatten()
          .toColourspace('srgb')
          .resize(SIDE, SIDE, { fit: 'fill' })
          .raw()
          .toBuffer(),
      );
    }
  }
  return signs;
}

/** How light each pixel is, of 255, to those who lack a kind of cone and go by lightness alone. */
function lightnessOf(sign: Buffer, deficiency: Deficiency): number[] {
  return Array.from({ length: SIDE * SIDE }, (_, pixel) => {
    const [r = 0, g = 0, b = 0] = sign.subarray(pixel * 3, pixel * 3 + 3);
    const [red, green, blue] = seenWith(deficiency, [r / 255, g / 255, b / 255]);
    return 255 * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
  });
}

describe.each(KEYS)('the signs of the %s', (_, path, selector) => {
  it('can be told apart without colour', async () => {
    // A low window: at this scale, painting what is above and below a key takes longest.
    const page = await open(path, {
      deviceScaleFactor: SCALE,
      viewport: { width: 1440, height: 300 },
    });
    // Weight alone is no sign: a red ring and a black one stay alike when one is a little thicker.
    await page.evaluate((all) => {
      const even = new CSSStyleSheet();
      even.replaceSync(`${all} svg * { stroke-width: 1.6px !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, even];
    }, selector);
    const signs = await signsOf(await page.locator(`${selector}:visible`).all());
    expect(signs.length).toBeGreaterThan(2);
    const alike: string[] = [];
    for (const deficiency of Object.keys(DEFICIENCIES) as Deficiency[]) {
      const seen = signs.map((sign) => lightnessOf(sign, deficiency));
      for (const [i, a] of seen.entries())
        for (const [j, b] of seen.entries()) {
          if (j <= i) continue;
          const other = a.filter((value, at) => Math.abs(value - (b[at] as number)) > 60).length;
          if (other / a.length <= 0.02) alike.push(`${deficiency}: signs ${i} and ${j} of the key`);
        }
    }
    expect(alike).toEqual([]);
  });
});

describe('tables', () => {
  it.each(TABLED)(
    'the one of %s holds every number that is drawn, and opens without JavaScript',
    async (name, path) => {
      const page = await open(path, { javaScriptEnabled: false });
      const figure = page.locator(FIGURE).first();
      await figure.getByText('Show as a table').click();
      const table = figure.locator('.fig-table table').first();
      expect(await table.isVisible()).toBe(true);
      const held = new Set(
        numbers(
          ((await table.locator('th, td').allTextContents()) as string[])
            .join(' ')
            .replaceAll('-', ' '),
        ),
      );
      for (const form of ['wide', 'narrow'])
        for (const words of await figure.locator(`svg.${form} a text`).allTextContents())
          for (const number of numbers(words)) {
            const inOther = name === 'production-2023' && /about|estimate|figure/u.test(words);
            expect(held.has(number) || inOther, `${words}: ${number} is not in the table`).toBe(
              true,
            );
          }
      const rows = parseCsv(await (await fetch(`${origin}/figures/${name}.csv`)).text(), {
        columns: true,
        bom: true,
      }) as unknown[];
      expect(await table.locator('tbody tr').count()).toBe(rows.length);
    },
  );

  it('the list beneath the timeline has an entry for every mark, with its words and its dates', async () => {
    const page = await open('/timeline/');
    const marks = await page
      .locator('.fig svg.wide a')
      .evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('href')?.slice(1) ?? '',
          a.getAttribute('aria-label') ?? '',
        ]),
      );
    expect(marks.length).toBeGreaterThan(60);
    for (const [id, spoken] of marks as [string, string][]) {
      const entry =
        (await page.locator(`li[id="${id}"]`).textContent())?.replace(/\s+/gu, ' ') ?? '';
      const [when, ...what] = spoken.split(': ');
      expect(entry, id).toContain(what.join(': '));
      for (const date of (when as string).split(', ')) expect(entry, id).toContain(date);
    }
    expect(await page.locator('.year').count()).toBe(marks.length);
  });
});

describe('the tracks of the timeline', () => {
  const shown = (page: Page, track: string) =>
    page.locator(`.year.t-${track}:visible, .fig svg:visible .t-${track}:visible`).count();

  it('are chosen without JavaScript', async () => {
    const page = await open('/timeline/', { javaScriptEnabled: false });
    expect(await shown(page, 'china')).toBeGreaterThan(5);
    await page.locator('#track-china').uncheck();
    expect(await shown(page, 'china')).toBe(0);
    expect(await shown(page, 'deposit')).toBeGreaterThan(5);
    await page.locator('#track-china').check();
    expect(await shown(page, 'china')).toBeGreaterThan(5);
  });

  it('stand in the address, are counted, and are restored from it', async () => {
    const page = await open('/timeline/');
    for (const track of ['russia', 'united-states', 'partners', 'domestic', 'articles'])
      await page.locator(`#track-${track}`).uncheck();
    expect(query(page)).toBe('?tracks=deposit,china');
    const visible = await page.locator('.year:visible').count();
    expect(await page.locator('.tracks output').textContent()).toContain(`${visible} of`);
    await page.reload();
    expect(await page.locator('.year:visible').count()).toBe(visible);
    expect(await shown(page, 'russia')).toBe(0);
    for (const track of ['russia', 'united-states', 'partners', 'domestic', 'articles'])
      await page.locator(`#track-${track}`).check();
    expect(query(page)).toBe('');
  });

  // What else stands in an address is read without a browser, in src/client/addresses.test.ts.
  it('are not changed by nonsense', async () => {
    const page = await open('/timeline/');
    for (const nonsense of ['tracks=nonsense', 'tracks=%E0%A4%A', 'tracks=__proto__']) {
      await page.goto(`${origin}/timeline/?${nonsense}`);
      expect(await page.locator('.tracks input:checked').count(), nonsense).toBe(7);
      expect(await page.locator('.year:visible').count(), nonsense).toBe(
        await page.locator('.year').count(),
      );
    }
  });

  it('keep what is known of a mixed address', async () => {
    const page = await open('/timeline/?tracks=nonsense,russia');
    expect(
      await page
        .locator('.tracks input:checked')
        .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)),
    ).toEqual(['russia']);
  });
});

describe('marks that lead within the page', () => {
  it.each([
    ['/timeline/', '.fig svg.wide a[href^="#"]'],
    ['/lineage/', '.fig svg.wide a[href^="/lineage/#"]'],
  ])('of %s bring what they name into view', async (path, selector) => {
    const page = await open(path, { reducedMotion: 'reduce' });
    const marks = page.locator(selector);
    const count = await marks.count();
    expect(count).toBeGreaterThan(2);
    for (const at of [0, Math.floor(count / 2), count - 1]) {
      await page.evaluate(() => scrollTo(0, 0));
      const to = (await marks.nth(at).getAttribute('href')) ?? '';
      const id = to.slice(to.indexOf('#') + 1);
      await marks.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(() =>
          page
            .locator(`[id="${id}"]`)
            .evaluate(
              (element) =>
                element.getBoundingClientRect().top >= -2 &&
                element.getBoundingClientRect().top < innerHeight,
            ),
        )
        .toBe(true);
    }
  });

  it('tap areas of the timeline do not lie on one another', async () => {
    const page = await open('/timeline/', {
      viewport: { width: 768, height: 900 },
      hasTouch: true,
      isMobile: true,
    });
    const areas = await page.locator('.fig svg.wide a').evaluateAll((all) =>
      all.flatMap((a) =>
        [...a.querySelectorAll('.hit')].map((hit) => {
          const { left, top, right, bottom } = hit.getBoundingClientRect();
          return { left, top, right, bottom, to: a.getAttribute('href') };
        }),
      ),
    );
    expect(areas.length).toBeGreaterThan(15);
    for (const [i, a] of areas.entries())
      for (const b of areas.slice(i + 1)) {
        const corner =
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 6 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
        if (a.to !== b.to) expect(corner, `${a.to} on ${b.to}`).toBe(false);
      }
  });
});

describe('the timeline on a phone', () => {
  it('has counts that add up to the list, and links to where each part of it begins', async () => {
    const page = await open('/timeline/', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('.fig svg.wide').isVisible()).toBe(false);
    const counts = await page
      .locator('.spark .spark-bar + text')
      .evaluateAll((all) => all.map((text) => Number(text.textContent)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await page.locator('.year').count());
    const links = page.locator('.narrow-only a');
    expect(await links.count()).toBe(3);
    for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
      expect(await page.locator(`li.year${href}`).count()).toBe(1);
  });
});

describe('who says what', () => {
  it('has a link in every cell, with shape and word, that leads to the question and what the article says on it', async () => {
    const page = await open('/questions/');
    const [rows, columns] = [
      await page.locator('.who tbody tr').count(),
      (await page.locator('.who thead th').count()) - 1,
    ];
    expect(rows).toBeGreaterThan(15);
    expect(columns).toBe(await page.locator('.who tfoot td').count());
    const cells = page.locator('.who tbody td');
    expect(await cells.count()).toBe(rows * columns);
    expect(await page.locator('.who tbody td > a svg').count()).toBe(rows * columns);
    const links = await page.locator('.who tbody td > a').evaluateAll((all) =>
      all.map((a) => ({
        words: a.textContent?.trim() ?? '',
        name: a.getAttribute('aria-label') ?? '',
        href: (a as HTMLAnchorElement).href,
      })),
    );
    for (const { words, name, href } of links) {
      expect(words).toMatch(/^(?:agrees|partly agrees|disagrees|silent)$/u);
      expect(name).toContain(words);
      // An article that says anything on the question has an entry there.
      if (words !== 'silent') expect(href).toContain('#says-');
      expect(await leads(href), href).toBe(true);
    }
    const said = page.locator('.who tbody td > a[href*="#says-"]');
    const href = await said.nth(1).getAttribute('href');
    await said.nth(1).click();
    await page.waitForURL(`**${href}`);
    expect(await page.locator(`[id="${href?.split('#')[1]}"]`).isVisible()).toBe(true);
  });

  it('goes on as a strip of claims on each article, every shape a link', async () => {
    const page = await open('/articles/caliber/');
    const links = page.locator('.strip a');
    expect(await links.count()).toBeGreaterThan(20);
    for (const href of await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    ))
      expect(await leads(href), href).toBe(true);
  });
});

/** Journeys over the maps: by keys, by touch, without JavaScript, on paper. The view of a map has a file of its own. */
import { describe, expect, it } from 'vitest';
import { journeys } from './journey.ts';
import { MAP_PAGES, mark, PHONE, path, tabTo } from './map-page.ts';

const { open } = journeys();

describe.each([1440, 360])('by keyboard alone, %d px wide', (width) => {
  it('leads from the places to the deposit, to a claim on it, and back', async () => {
    const page = await open('/places/', { viewport: { width, height: 800 } });
    await tabTo(page, 'a[data-place="kizilcaoren"]');
    const spoken = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(spoken).toMatch(
      /^Kızılcaören \(Beylikova\)\. Deposit, Eskişehir province\. .+ within 2 km\. Published coordinates\./u,
    );
    expect(await page.getByRole('link', { name: spoken as string, exact: true }).count()).toBe(1);
    expect(await page.locator('tr#kizilcaoren').getAttribute('class')).toContain('map-on');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/kizilcaoren/');
    await tabTo(page, 'main .entries a[href*="/claims/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/**');
    expect(await page.locator('main h1').count()).toBe(1);
    // Every claim leads back by its list of places.
    await tabTo(page, 'main a[href$="/places/kizilcaoren/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/kizilcaoren/');
    await tabTo(page, 'a[href$="/places/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/places/');
  });

  it('selects the row of a mark, and the mark of a row', async () => {
    const page = await open('/places/', {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    await mark(page, 'ankara').focus();
    expect(await page.locator('tr.map-on').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
      ['ankara'],
    );
    await page.locator('tr#canakli a').first().focus();
    expect(await page.locator('tr.map-on').evaluateAll((rows) => rows.map(({ id }) => id))).toEqual(
      ['canakli'],
    );
    expect(await mark(page, 'canakli').getAttribute('class')).toContain('map-on');
    await page.keyboard.press('Escape');
    await page.locator('tr#kizilcaoren td').first().hover();
    expect(await mark(page, 'kizilcaoren').getAttribute('class')).toContain('map-on');
  });
});

describe('every mark', () => {
  it.each(MAP_PAGES)(
    'of %s has a name that says what is printed, what it is and how sure that is',
    async (at) => {
      const page = await open(at);
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const marks = await page.locator('.map-view a[data-place]:visible').evaluateAll((all) =>
          all.map((a) => ({
            id: a.getAttribute('data-place') ?? '',
            name: a.getAttribute('aria-label') ?? '',
            printed: [...a.querySelectorAll('text')]
              .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
              .join(' '),
          })),
        );
        expect(marks.length).toBeGreaterThan(5);
        for (const { id, name, printed } of marks) {
          expect(name.toLowerCase(), id).toContain(printed.toLowerCase());
          if (!/^(?:eskisehir|kirsehir)$/u.test(id))
            expect(name, id).toMatch(/within [\d.]+ km|Exact location unknown|Wrong coordinates/u);
        }
      }
    },
  );

  it.each(MAP_PAGES)(
    'of %s takes taps 24 px wide where its neighbours leave room, and none lies on another’s symbol',
    async (at) => {
      const page = await open(at, PHONE);
      const hits = await page.locator('.map-view:visible').evaluateAll((views) =>
        views.map((one) =>
          [...one.querySelectorAll<SVGCircleElement>('.map-hit')].map((circle) => {
            const { x, y, width } = circle.getBoundingClientRect();
            return {
              id: circle.closest('a')?.dataset.place ?? '',
              x: x + width / 2,
              y: y + width / 2,
              r: width / 2,
            };
          }),
        ),
      );
      for (const marks of hits)
        for (const a of marks) {
          const nearest = Math.min(
            ...marks.filter((b) => b !== a).map((b) => Math.hypot(a.x - b.x, a.y - b.y)),
          );
          expect(a.r, a.id).toBeGreaterThanOrEqual(Math.min(12, nearest / 2) - 0.2);
          expect(a.r, a.id).toBeLessThanOrEqual(nearest / 2 + 0.2);
        }
    },
  );

  it.each([...MAP_PAGES, '/'])('of %s can be read on the narrowest screen', async (at) => {
    const page = await open(at, { viewport: { width: 320, height: 700 } });
    const sizes = await page.locator('.map-sheet:visible text:visible').evaluateAll((all) =>
      all.map((text) => {
        const svg = text.closest('.map-sheet') as SVGSVGElement;
        return {
          text: text.textContent,
          edge: text.classList.contains('map-figure'),
          px:
            (Number.parseFloat(getComputedStyle(text).fontSize) *
              svg.getBoundingClientRect().width) /
            svg.viewBox.baseVal.width,
        };
      }),
    );
    for (const { text, edge, px } of sizes)
      expect(px, `${text}`).toBeGreaterThanOrEqual(edge ? 9 : 9.4);
  });
});

describe('by touch', () => {
  it('says what a mark is at the first tap and opens it at the second', async () => {
    const page = await open('/places/', PHONE);
    await mark(page, 'ankara').locator('.map-hit').tap();
    expect(path(page)).toBe('/places/');
    expect(await page.locator('.tip p').textContent()).toMatch(/^Ankara\. City/u);
    await mark(page, 'manisa').locator('.map-hit').tap();
    expect(path(page)).toBe('/places/');
    expect(await page.locator('.tip p').textContent()).toMatch(/^Manisa\. City/u);
    await mark(page, 'manisa').locator('.map-hit').tap();
    await page.waitForURL('**/places/manisa/');
  });
});

describe('without JavaScript', () => {
  it.each(MAP_PAGES)('%s shows its maps whole and still, and a row for every mark', async (at) => {
    const page = await open(`${at}?view=turkiye:39,35,4`, { javaScriptEnabled: false });
    expect(await page.locator('.map-tools:visible').count()).toBe(0);
    const drawn = await page.locator('.map-view:visible').evaluateAll((views) =>
      views.map((one) => ({
        size: [one.getAttribute('width'), one.getAttribute('height')].map(Number),
        box: one.getAttribute('viewBox')?.split(' ').map(Number) ?? [],
      })),
    );
    for (const { size, box } of drawn) {
      expect(box.slice(0, 2)).toEqual([0, 0]);
      for (const i of [0, 1] as const)
        expect(Math.abs((box[i + 2] as number) - (size[i] as number))).toBeLessThan(0.2);
    }
    const marks = await page.locator('.map-view a[data-place]:visible').evaluateAll((all) =>
      all.map((one) => {
        const id = one.getAttribute('data-place') ?? '';
        return {
          id,
          spoken: one.getAttribute('aria-label') ?? '',
          rows: [...document.querySelectorAll(`tr[id="${id}"]`)].map((row) =>
            row.textContent.replace(/\s+/gu, ' '),
          ),
        };
      }),
    );
    expect(marks.length).toBeGreaterThan(5);
    for (const { id, spoken, rows } of marks) {
      expect(rows.length, `${at} ${id}`).toBe(1);
      const parts = [
        spoken.split(/[.:] /u)[spoken.startsWith('Wrong') ? 1 : 0],
        /[\d.]+° [NS], [\d.]+° [EW], within [\d.]+ km/u.exec(spoken)?.[0],
      ];
      for (const part of parts)
        if (part) expect(rows[0], `${at} ${id}`).toContain(part.replace(/\.$/u, ''));
    }
  });

  it('opens a place from its mark', async () => {
    const page = await open('/places/eskisehir/', { javaScriptEnabled: false });
    await page
      .locator('.map-of-eskisehir .map-view:visible a[data-place="kizilcaoren"] .map-hit')
      .click();
    expect(path(page)).toBe('/places/kizilcaoren/');
  });

  it('says where the words of the map on the home page are', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('.map-foot a', { hasText: 'list of all places' }).click();
    expect(path(page)).toBe('/places/');
  });
});

describe('print', () => {
  it.each(MAP_PAGES)('shows the maps of %s with their tables and without buttons', async (at) => {
    const page = await open(at, { viewport: { width: 700, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const frame of await page.locator('.map-frame').all())
      expect(await frame.locator('.map-sheet:visible').count()).toBe(1);
    expect(await page.locator('.map-tools:visible, .tip:visible').count()).toBe(0);
    const lost = await page
      .locator('.map-view a[data-place]:visible')
      .evaluateAll((all) =>
        all
          .map((a) => a.getAttribute('data-place') ?? '')
          .filter((id) => !document.querySelector(`tr[id="${id}"]`)?.checkVisibility()),
      );
    expect(lost).toEqual([]);
  });
});

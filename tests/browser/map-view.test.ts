/** The view of a map: by buttons, wheel, fingers and keys; in the address; and what stands around it, right for what is seen. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { toGround } from '../../src/figures/map/cone.ts';
import { geodesicKm } from '../../src/figures/map/geodesy.ts';
import { type Box, fitProjection, project, unproject } from '../../src/figures/map/projection.ts';
import { journeys } from './journey.ts';
import { mark, PHONE, path, tabTo } from './map-page.ts';

const origin = inject('origin');
const { open } = journeys();

/** The view of the first map: left, top, width and height of what is shown, as parts of the whole. */
const view = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('.map-view')].find(
      (shown) => shown.getBoundingClientRect().width > 0,
    ) as SVGSVGElement;
    const { x, y, width, height } = svg.viewBox.baseVal;
    const [w, h] = [svg.width.baseVal.value, svg.height.baseVal.value];
    return [x / w, y / h, width / w, height / h].map((part) => Number(part.toFixed(4)));
  });
const WHOLE = [0, 0, 1, 1];
/** The ground in the middle of the first map, as longitude and latitude. */
async function centre(page: Page): Promise<[number, number]> {
  const { cone, x, y } = await page
    .locator('.map-view:visible')
    .first()
    .evaluate((svg) => {
      const box = (svg as SVGSVGElement).viewBox.baseVal;
      return {
        cone: (svg.getAttribute('data-cone') ?? '').split(/[ ,]/u).map(Number),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      };
    });
  const [equator = 0, left = 0, top = 0] = cone;
  return toGround({ equator, x: left, y: top }, x, y);
}
/** What the maps show, west, south, east, north: to put the page's own drawing beside that of the library. */
const BOXES = {
  turkiye: [25.9, 35.6, 44.9, 42.25],
  eskisehir: [29.9, 39.0, 32.25, 40.26],
} satisfies Record<string, Box>;
const query = (page: Page): string => new URL(page.url()).search;
const middle = async (page: Page): Promise<[number, number]> => {
  const box = await page.locator('.map-neatline:visible').first().boundingBox();
  return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
};

describe('the view', () => {
  it('is put in the address, and a shared address restores it', async () => {
    const page = await open('/places/');
    for (const _ of [1, 2, 3]) await page.locator('.map-tools button[value="+"]').first().click();
    await page.locator('.map-tools button').first().press('ArrowLeft');
    const seen = await view(page);
    expect(seen[2]).toBeCloseTo(1 / 1.6 ** 3, 2);
    const [lon, lat] = await centre(page);
    // The address follows once the map rests.
    await expect
      .poll(() => query(page))
      .toContain(`?view=turkiye:${lat.toFixed(3)},${lon.toFixed(3)},`);
    const shared = page.url();
    const again = await view(await open(shared.slice(origin.length)));
    for (const [i, part] of again.entries())
      expect(Math.abs(part - (seen[i] as number))).toBeLessThan(0.01);
    // The drawing for a phone shows less of the ground: the middle and the zoom are the same.
    const phone = await open(shared.slice(origin.length), PHONE);
    expect((await view(phone))[2]).toBeCloseTo(seen[2] as number, 2);
    const [there, here] = [await centre(phone), await centre(page)];
    expect(geodesicKm(there, here)).toBeLessThan(5);
  });

  it('stands on the place it names, at every width', async () => {
    const page = await open('/places/eskisehir/');
    for (const width of [1440, 768, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${origin}/places/eskisehir/?view=eskisehir:39.617,31.365,5`);
      const box = await page
        .locator('.map-of-eskisehir .map-view:visible a[data-place="kizilcaoren"] .map-hit')
        .boundingBox();
      const [x, y] = await middle(page);
      expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - x)).toBeLessThan(2);
      expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - y)).toBeLessThan(2);
    }
  });

  it.each<[keyof typeof BOXES, string, string, number]>([
    ['turkiye', '/places/?view=turkiye:38.6,43.1,7.3', '43° E', 1440],
    ['eskisehir', '/places/eskisehir/?view=eskisehir:39.617,31.365,5', '31°20′ E', 1440],
    ['eskisehir', '/places/eskisehir/?view=eskisehir:39.617,31.365,5', '31°20′ E', 360],
  ])(
    'keeps its ticks, crosses, scale bar and north, each right where it is: %s, %s',
    async (map, at, figure, width) => {
      const page = await open(at, { viewport: { width, height: 800 } });
      const seen = await page.locator(`.map-of-${map} .map-sheet:visible`).evaluate((sheet) => {
        const inner = sheet.querySelector('.map-view') as SVGSVGElement;
        const { x, y } = inner.viewBox.baseVal;
        const of = (selector: string, attribute: string) =>
          sheet.querySelector(selector)?.getAttribute(attribute) ?? '';
        return {
          whole: [inner.width.baseVal.value, inner.height.baseVal.value] as const,
          view: [x, y, inner.width.baseVal.value / inner.viewBox.baseVal.width] as const,
          ticks: of('.map-ticks .map-tick', 'd'),
          figures: [...sheet.querySelectorAll('.map-ticks text')].map((text) => ({
            label: text.textContent ?? '',
            x: Number(text.getAttribute('x')),
            y: Number(text.getAttribute('y')),
            at: /^translate\((\S+) (\S+)\)/u
              .exec(text.getAttribute('transform') ?? '')
              ?.slice(1)
              .map(Number),
          })),
          crosses: of('.map-cross', 'd'),
          crossSize: (sheet.querySelector('.map-cross') as SVGPathElement).getScreenCTM()?.a ?? 0,
          unit: (sheet as SVGSVGElement).getScreenCTM()?.a ?? 0,
          bar: [
            Number(of('.map-bar-end', 'x')),
            Number.parseFloat(sheet.querySelector('.map-bar-end')?.textContent ?? ''),
          ] as const,
          north: Number(/rotate\((\S+)\)/u.exec(of('.map-north', 'transform'))?.[1]),
        };
      });
      const [w, h] = seen.whole;
      const [left, top, k] = seen.view;
      const projection = fitProjection(BOXES[map], { width: w, height: h });
      const ground = (x: number, y: number) => unproject(projection, [left + x / k, top + y / k]);
      const onScreen = (point: [number, number]): [number, number] => {
        const [x, y] = project(projection, point);
        return [(x - left) * k * seen.unit, (y - top) * k * seen.unit];
      };
      const ticks = [...seen.ticks.matchAll(/M(\S+) (\S+?)[hv]-?5/gu)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      expect(seen.figures.map(({ label }) => label)).toContain(figure);
      for (const side of [0, w, -1, -2])
        expect(
          ticks.some(([x, y]) =>
            side >= 0 ? Math.abs(x - side) < 0.1 : Math.abs(y - (side === -1 ? 0 : h)) < 0.1,
          ),
        ).toBe(true);
      for (const { label, x, y, at } of seen.figures) {
        const [, degrees = '', minutes = '0', letter] =
          /^(\d+)°(?:(\d+)′)? ([NE])$/u.exec(label) ?? [];
        const value = Number(degrees) + Number(minutes) / 60;
        // The figure stands by its tick; the tick where the line of that degree meets the neatline.
        const tick = ticks.find(([tx, ty]) =>
          at
            ? Math.abs(ty - (at[1] ?? 0)) < 0.1 && Math.abs(tx - (at[0] ?? 0)) < 30
            : Math.abs(tx - x) < 0.1 && Math.abs(ty - y) < 30,
        );
        expect(tick, label).toBeDefined();
        const [tx, ty] = tick ?? [Number.NaN, Number.NaN];
        const [lon, lat] = ground(tx, ty);
        const [px, py] = onScreen(letter === 'E' ? [value, lat] : [lon, value]);
        expect(
          Math.hypot(px - tx * seen.unit, py - ty * seen.unit),
          `${label} in pixels`,
        ).toBeLessThan(0.5);
      }
      const crosses = [...seen.crosses.matchAll(/M(\S+) (\S+?)h8/gu)].map(([, x, y]) =>
        ground(Number(x) + 4, Number(y)),
      );
      expect(crosses.length).toBeGreaterThan(0);
      for (const point of crosses) {
        const [x, y] = onScreen(point);
        const [nx, ny] = onScreen([Math.round(point[0] * 60) / 60, Math.round(point[1] * 60) / 60]);
        expect(Math.hypot(nx - x, ny - y)).toBeLessThan(0.5);
      }
      expect(seen.crossSize).toBeCloseTo(seen.unit, 3);
      const [length, km] = seen.bar;
      expect(
        Math.abs(
          geodesicKm(ground((w - length) / 2, h / 2), ground((w + length) / 2, h / 2)) / km - 1,
        ),
      ).toBeLessThan(0.005);
      const [lon, lat] = ground(w / 2, h / 2);
      const [nx, ny] = onScreen([lon, lat + 0.01]);
      expect(seen.north).toBeCloseTo(
        (Math.atan2(nx - (w / 2) * seen.unit, (h / 2) * seen.unit - ny) * 180) / Math.PI,
        1,
      );
    },
  );

  it('gives the whole its ticks back as they were built', async () => {
    const page = await open('/places/');
    const drawn = () =>
      page
        .locator('.map-of-turkiye .map-sheet:visible .map-ticks')
        .evaluate((group) => group.textContent);
    const built = await (await open('/places/', { javaScriptEnabled: false }))
      .locator('.map-of-turkiye .map-sheet:visible .map-ticks')
      .evaluate((g) => g.textContent);
    expect(await drawn()).toBe(built);
    await page.locator('.map-tools button[value="+"]').first().click();
    expect(await drawn()).not.toBe(built);
    await page.locator('.map-tools button[value="0"]').first().click();
    expect(await drawn()).toBe(built);
  });

  // What else stands in an address is read without a browser, in src/client/addresses.test.ts.
  it('is not changed by nonsense', async () => {
    const page = await open('/places/');
    for (const nonsense of [
      'view=turkiye:39,35,999999',
      'view=%E0%A4%A#%E0%A4%A',
      'view=x:0,0,4',
    ]) {
      await page.goto(`${origin}/places/?${nonsense}`);
      expect(await view(page), nonsense).toEqual(WHOLE);
      expect(await page.locator('.map-on').count(), nonsense).toBe(0);
      await page.locator('.map-tools button[value="+"]').first().click();
      expect((await view(page))[2], nonsense).toBeCloseTo(1 / 1.6, 3);
    }
  });

  it('zooms with Ctrl and the wheel, and leaves the plain wheel to the page', async () => {
    const page = await open('/places/');
    await page.mouse.move(...(await middle(page)));
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await view(page)).toEqual(WHOLE);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.move(...(await middle(page)));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await view(page))[2]).toBeLessThan(0.7);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  it('keeps what lies under the pointer under it, zooming and dragging, however far in', async () => {
    const page = await open('/places/?view=turkiye:39.4,34.1,4');
    const at = async () => {
      const box = await mark(page, 'kortundag-pluton').locator('.map-hit').boundingBox();
      return [
        (box?.x ?? 0) + (box?.width ?? 0) / 2,
        (box?.y ?? 0) + (box?.height ?? 0) / 2,
      ] as const;
    };
    const near = async (x: number, y: number) =>
      expect.poll(async () => Math.hypot((await at())[0] - x, (await at())[1] - y)).toBeLessThan(3);
    const [x, y] = await at();
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(async () => (await view(page))[2]).toBeLessThan(0.2);
    await near(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 40, { steps: 6 });
    await page.mouse.up();
    await near(x + 60, y + 40);
    expect(path(page)).toBe('/places/');
  });

  it('follows + − 0 and the arrows, and leaves the arrows to the page while the map is whole', async () => {
    const page = await open('/places/', { reducedMotion: 'reduce' });
    await mark(page, 'kizilcaoren').focus();
    await page.keyboard.press('ArrowDown');
    expect(await view(page)).toEqual(WHOLE);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    const [x = 0, y = 0, width] = await view(page);
    expect(width).toBeCloseTo(1 / 1.6 ** 2, 2);
    await page.keyboard.press('ArrowRight');
    expect((await view(page))[0]).toBeGreaterThan(x);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect((await view(page))[1]).toBeGreaterThan(y);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('-');
    expect((await view(page))[2]).toBeCloseTo(1 / 1.6, 2);
    await page.keyboard.press('0');
    expect(await view(page)).toEqual(WHOLE);
    await expect.poll(() => query(page)).toBe('');
  });

  it('changes at once: nothing on a map moves by itself', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const page = await open('/places/', { reducedMotion });
      await page.locator('.map-tools button[value="+"]').first().click();
      expect(
        await page.evaluate(
          () =>
            document
              .getAnimations()
              .filter((a) => ((a.effect as KeyframeEffect).target as Element).closest('.map'))
              .length,
        ),
      ).toBe(0);
    }
  });

  it('follows a marked place that focus reaches outside it', async () => {
    const page = await open('/places/?view=turkiye:41,29,8');
    await page.locator('.map-tools button').last().focus();
    await tabTo(page, 'a[data-place="mersin-port"]');
    // Both at one moment: focus may still be scrolling the page between two questions.
    const apart = await page.evaluate(() => {
      const middleOf = (selector: string): [number, number] => {
        const box = [...document.querySelectorAll(selector)]
          .map((element) => element.getBoundingClientRect())
          .find(({ width }) => width > 0);
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : [Number.NaN, Number.NaN];
      };
      const [x, y] = middleOf('.map-frame a[data-place="mersin-port"] .map-hit');
      const [mx, my] = middleOf('.map-neatline');
      return Math.hypot(x - mx, y - my);
    });
    expect(apart).toBeLessThan(150);
  });

  it('zooms with two fingers, moves with one, and puts the view in the address', async () => {
    const page = await open('/places/', PHONE);
    await page.locator('.map-view:visible').scrollIntoViewIfNeeded();
    const [x, y] = await middle(page);
    const session = await page.context().newCDPSession(page);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchStart',
      touchPoints: fingers(20),
    });
    for (const apart of [30, 40, 50, 60])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: fingers(apart),
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await view(page))[2]).toBeCloseTo(1 / 3, 1);
    const zoomed = await view(page);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    for (const by of [10, 20, 30])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: [{ x: x + by, y: y + by / 2 }],
      });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(async () => (await view(page))[0]).toBeLessThan((zoomed[0] as number) - 0.02);
    expect((await view(page))[2]).toBe(zoomed[2]);
    expect(path(page)).toBe('/places/');
    await expect.poll(() => query(page)).toMatch(/^\?view=turkiye:3\d\.\d+,3\d\.\d+,[2-4]/u);
  });

  it.each([
    ['upright', { width: 360, height: 740 }],
    ['across', { width: 740, height: 360 }],
  ] as const)(
    'is moved by one long swipe once it is zoomed, and left by its margin: a phone held %s',
    async (_, viewport) => {
      const page = await open('/places/eskisehir/', { ...PHONE, viewport });
      const plus = page.locator('.map-tools button[value="+"]').first();
      for (const __ of [1, 2]) await plus.click();
      await page.evaluate(() => {
        Object.assign(window, { ended: 0 });
        addEventListener('pointercancel', () => {
          (window as unknown as { ended: number }).ended += 1;
        });
        [...document.querySelectorAll('.map-sheet')]
          .find((sheet) => sheet.getBoundingClientRect().width > 0)
          ?.scrollIntoView({ block: 'center', behavior: 'instant' });
      });
      const session = await page.context().newCDPSession(page);
      const swipeUp = async (x: number, y: number): Promise<void> => {
        const touch = (type: string, touchPoints: object[]) =>
          session.send('Input.dispatchTouchEvent', { type, touchPoints } as never);
        await touch('touchStart', [{ x, y }]);
        for (let by = 5; by <= 120; by += 5) await touch('touchMove', [{ x, y: y - by }]);
        await touch('touchEnd', []);
      };
      const scrolled = () => page.evaluate(() => scrollY);
      const [x] = await middle(page);
      const [before, top] = [await scrolled(), (await view(page))[1] as number];
      await swipeUp(x, viewport.height / 2 + 60);
      await expect.poll(async () => (await view(page))[1]).toBeGreaterThan(top + 0.05);
      expect(await scrolled()).toBe(before);
      expect(await page.evaluate(() => (window as unknown as { ended: number }).ended)).toBe(0);
      const sheet = await page.locator('.map-sheet:visible').first().boundingBox();
      await swipeUp((sheet?.x ?? 0) + 3, viewport.height / 2 + 60);
      await expect.poll(scrolled).toBeGreaterThan(before + 50);
    },
  );

  it('is not dragged by a click with Ctrl, whose release is never told, nor once the button is up', async () => {
    const page = await open('/places/?view=turkiye:39.4,34.1,4');
    const before = await view(page);
    const [x, y] = await middle(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 40, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Control');
    // A release outside the window is told nobody; the next move tells it.
    await page.evaluate(
      ([left, top]) => {
        const at = document.elementFromPoint(left, top) as Element;
        const send = (type: string, buttons: number, by: number): boolean =>
          at.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerId: 1,
              pointerType: 'mouse',
              button: type === 'pointerdown' ? 0 : -1,
              buttons,
              clientX: left + by,
              clientY: top,
            }),
          );
        send('pointerdown', 1, 0);
        send('pointermove', 0, 60);
        send('pointermove', 0, 120);
      },
      [x, y] as const,
    );
    await page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
    expect(await view(page)).toEqual(before);
  });
});

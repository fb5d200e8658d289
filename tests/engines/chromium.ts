/** Chromium, driven by the library that the other tests drive it with. */
import { openBrowser } from '../browser/chromium.ts';
import type { Opener } from './engine.ts';

export const chromium: Opener = {
  async open() {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    return {
      version: `Chromium ${browser.version()}`,
      async go(address) {
        await page.goto(address);
      },
      run: (f, ...args) =>
        // What is evaluated takes one argument, and knows nothing but what it is given.
        page.evaluate(`(${f})(...${JSON.stringify(args)})`),
      async resize(width, height) {
        await page.setViewportSize({ width, height });
        return width;
      },
      move: (x, y) => page.mouse.move(x, y),
      button: (down) => page.mouse[down ? 'down' : 'up'](),
      async ctrlWheel(x, y, by) {
        await page.mouse.move(x, y);
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, by);
        await page.keyboard.up('Control');
      },
      key: (name, down) => page.keyboard[down ? 'down' : 'up'](name),
      pdf: () => page.pdf({ format: 'A4' }),
      wrong: () => Promise.resolve(wrong.splice(0)),
      close: () => browser.close(),
    };
  },
};

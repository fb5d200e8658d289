/**
 * Whatever is typed, linked to, dropped or left in storage stays text: nothing is injected, nothing runs, nothing throws,
 * and the page can still be read. Each place that takes input is given all strings of tests/hostile-strings.ts.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { HOSTILE } from '../hostile-strings.ts';
import { openBrowser } from './chromium.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
let browser: Browser;
let page: Page;
let wrong: string[];
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Watched extends Window {
  injected: string[];
}

/** Runs in the page before anything else: notes every element and attribute that a text could have become. */
function guard(): void {
  const watched = window as unknown as Watched;
  watched.injected = [];
  const note = (what: string): void => void watched.injected.push(what.slice(0, 200));
  Object.defineProperty(window, 'harmed', { set: () => note('a script ran') });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.assign(window, { [name]: () => note(`${name} was called`) });
  const bad =
    'script, img, image, iframe, object, embed, style, base, meta, form, audio, video, frameset, template, math, noscript';
  const look = (element: Element): void => {
    // The dialog of the search is a form of ours.
    if (
      element.matches(bad) &&
      !(element.matches('form') && element.closest('dialog.search-dialog'))
    )
      note(element.outerHTML);
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) note(`${name}=${value}`);
      if (
        /^(?:href|src|action|formaction|xlink:href)$/u.test(name) &&
        /^\s*(?:javascript|data|vbscript|blob|file):/iu.test(value)
      )
        note(`${name}=${value}`);
    }
  };
  addEventListener('DOMContentLoaded', () =>
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes') look(target as Element);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const element of [node, ...node.querySelectorAll('*')]) look(element);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true }),
  );
}

beforeEach(async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  });
  await context.addInitScript(guard);
  page = await context.newPage();
  wrong = watch(page, origin);
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterEach(async () => {
  await page.context().close();
  expect(wrong).toEqual([]);
});

const open = (path: string) => page.goto(`${origin}/${path}`);

/** Nothing was injected, no prototype was touched, the reader is still on the page and can read it. */
async function unharmed(path: string): Promise<void> {
  const found = await page.evaluate(() => ({
    injected: (window as unknown as Watched).injected,
    prototype: Object.keys(Object.prototype),
    path: location.pathname,
    text: document.querySelector('main')?.textContent?.length ?? 0,
    heading: (document.querySelector('h1')?.getBoundingClientRect().height ?? 0) > 0,
  }));
  expect(found).toMatchObject({ injected: [], prototype: [], path: `/${path}`, heading: true });
  expect(found.text).toBeGreaterThan(100);
}

/** Gives the page, without loading it again, one address after the other, as going back and forward does. */
const visit = (addresses: readonly string[], pause = 0): Promise<void> =>
  page.evaluate(
    async ({ addresses, pause }) => {
      for (const address of addresses) {
        history.replaceState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        dispatchEvent(new HashChangeEvent('hashchange'));
        await new Promise((next) => setTimeout(next, pause));
      }
    },
    { addresses, pause },
  );

const query = (names: readonly string[], value: string): string =>
  `?${new URLSearchParams(names.map((name) => [name, value.toWellFormed()])).toString()}`;
/** In an address as it is typed: only what would end it or the next part of it is written otherwise. */
const raw = (value: string): string =>
  value
    .toWellFormed()
    .slice(0, 2000)
    .replace(/[\0-\x20#&]/gu, (letter) => encodeURIComponent(letter));

/** A page is loaded anew for one string of so many; without loading it anew each gets all. */
const STEP = 30;

/** Each page that reads its address, with the parts of it. */
const ADDRESSED: [path: string, names: string[]][] = [
  ['claims/', ['words', 'article', 'finding', 'kind', 'topic']],
  ['places/', ['view']],
  ['timeline/', ['tracks']],
  ['search/', ['q', 'type', 'finding', 'article', 'sort']],
];

it('there are at least 200 strings', () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(200);
});

describe('in the address', () => {
  it.each(ADDRESSED)('of /%s', async (path, names) => {
    await open(path);
    await visit(
      HOSTILE.map((value) => query(names, value)),
      path === 'search/' ? 20 : 0,
    );
    await visit(
      HOSTILE.map((value) => `?${names[0]}=${raw(value)}&${raw(value)}=${raw(value)}`),
      path === 'search/' ? 20 : 0,
    );
    await unharmed(path);
  });

  it.each([...ADDRESSED, ['claims/am-1/', ['highlight']], ['articles/caliber/', ['highlight']]] as [
    string,
    string[],
  ][])('on arriving at /%s', async (path, names) => {
    for (let first = 0; first < HOSTILE.length; first += STEP) {
      const some = HOSTILE.slice(first, first + STEP);
      const [value = '', hash = ''] = [some[(first / STEP) % some.length], some.at(-1)];
      await open(`${path}${query(names, value.slice(0, 4000))}#${raw(hash)}`);
      await unharmed(path);
    }
  });

  it.each([
    '',
    'claims/am-1/',
    'articles/caliber/',
    'places/',
    'places/kizilcaoren/',
    'timeline/',
    'search/',
    'verify/',
    'offline/',
    'works/',
  ])('behind the # of /%s', async (path) => {
    await open(path);
    await page.evaluate(
      async (fragments) => {
        for (const fragment of fragments) {
          location.hash = fragment;
          await new Promise((next) => setTimeout(next));
        }
      },
      HOSTILE.map((value) => value.slice(0, 3000)),
    );
    await unharmed(path);
  });

  it('behind the # on arriving, where words are marked', async () => {
    for (const fragment of [
      '%',
      '%E0%A4%A',
      '%zz',
      '"]',
      '<img src=x>',
      '__proto__',
      ...HOSTILE.filter((value) => value.startsWith('%'))
        .map(raw)
        .slice(0, 6),
    ]) {
      await page.goto('about:blank');
      await open(`places/?highlight=rare&view=turkiye:39,35,2#${fragment}`);
      await page.locator('.found-bar').waitFor();
      await unharmed('places/');
    }
  });

  it('as a path', async () => {
    for (const value of HOSTILE.filter(
      (value) => value.length < 200 && !/^[./\\]*$/u.test(value),
    ).filter((_, index) => index % STEP === 0)) {
      await page.goto(`${origin}/claims/x${encodeURIComponent(value.toWellFormed())}/`);
      expect(await page.evaluate(() => (window as unknown as Watched).injected)).toEqual([]);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }
    expect(wrong.filter((line) => !/\b404\b/u.test(line))).toEqual([]);
    wrong.length = 0;
  });
});

describe('typed', () => {
  const type = (selector: string, pause: number): Promise<void> =>
    page.evaluate(
      async ({ selector, pause, values }) => {
        const field = document.querySelector(selector) as HTMLInputElement;
        field.focus();
        for (const value of values) {
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((next) => setTimeout(next, pause));
        }
      },
      { selector, pause, values: HOSTILE as string[] },
    );

  it('among the words of the claims table', async () => {
    await open('claims/');
    await type('[name=words]', 0);
    await unharmed('claims/');
  });

  it('into the search page', async () => {
    await open('search/');
    await page.locator('[data-ready]').waitFor();
    await type('#search-page input[type=search]', 20);
    await page.locator('.results[aria-busy=false]').waitFor();
    await unharmed('search/');
  });

  it('into the dialog of the search', async () => {
    await open('method/');
    await page.click('a[data-search]');
    await page.locator('dialog[open] input').waitFor();
    await type('dialog input[type=search]', 20);
    await page.locator('dialog .results[aria-busy=false]').waitFor();
    await page.keyboard.press('Escape');
    await unharmed('method/');
  });
});

describe('in a copy to be checked', () => {
  it('as its text', async () => {
    await open('verify/');
    const silent = await page.evaluate(async (values) => {
      const [form, field, said] = ['#check', '#copy-text', '#check-said'].map((selector) =>
        document.querySelector(selector),
      ) as [HTMLFormElement, HTMLTextAreaElement, HTMLElement];
      const silent: string[] = [];
      for (const value of values) {
        said.textContent = '';
        field.value = value;
        form.requestSubmit();
        for (
          let turn = 0;
          turn < 400 && /^(?:Checking…)?$/u.test(said.textContent ?? '');
          turn += 1
        )
          await new Promise((next) => setTimeout(next, 5));
        if (/^(?:Checking…)?$/u.test(said.textContent ?? '')) silent.push(value.slice(0, 40));
      }
      return silent;
    }, HOSTILE as string[]);
    expect(silent).toEqual([]);
    await unharmed('verify/');
  });

  it('as the name of the file', async () => {
    await open('verify/');
    const shown = await page.evaluate(async (values) => {
      const [form, field, said] = ['#check', '#copy-file', '#check-said'].map((selector) =>
        document.querySelector(selector),
      ) as [HTMLFormElement, HTMLInputElement, HTMLElement];
      let shown = 0;
      for (const value of values) {
        const data = new DataTransfer();
        data.items.add(
          new File([`${value} The lake below the dam was filled in two winters.`], value),
        );
        field.files = data.files;
        said.textContent = '';
        form.requestSubmit();
        for (
          let turn = 0;
          turn < 400 && /^(?:Checking…)?$/u.test(said.textContent ?? '');
          turn += 1
        )
          await new Promise((next) => setTimeout(next, 5));
        if (said.textContent?.startsWith('Checked')) shown += 1;
      }
      return shown;
    }, HOSTILE as string[]);
    expect(shown).toBeGreaterThan(HOSTILE.length * 0.9);
    await unharmed('verify/');
  });
});

describe('in storage', () => {
  it('under the keys of this site', async () => {
    await page.context().addInitScript(() => {
      // What is read at the start is the next string each time.
      const values = JSON.parse(window.name || '[]') as string[];
      const value = values.shift() ?? '';
      window.name = JSON.stringify(values);
      for (const area of [localStorage, sessionStorage])
        for (const key of ['#offline-off', '#offline-failed', '#offline-later'])
          area.setItem(`/${key}`, value);
    });
    const texts = new Set<string>();
    await open('offline/');
    const given = HOSTILE.filter(
      (value, index) => /^[_a-z]+$/iu.test(value) || index % STEP === 0,
    ).map((value) => value.slice(0, 2000));
    await page.evaluate((values) => {
      window.name = JSON.stringify(values);
    }, given);
    for (let n = 0; n < given.length; n += 1) {
      await open('offline/');
      await expect
        .poll(() => page.locator('main [data-offline]').textContent())
        .toMatch(/offline/u);
      texts.add((await page.locator('main [data-offline]').textContent()) ?? '');
      await unharmed('offline/');
    }
    expect([...texts].filter((text) => /undefined|function|\[object/u.test(text))).toEqual([]);
  });
});

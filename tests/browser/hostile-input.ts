/**
 * Whatever is typed, linked to, dropped or left in storage stays text: nothing is injected, nothing runs, nothing throws,
 * and the page can still be read. What the strings are read as is tested without a browser, in tests/hostile.test.ts.
 */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { journeys } from './journey.ts';

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

/** Each page that reads its address, with the parts of it. */
const ADDRESSED: [path: string, names: string[]][] = [
  ['claims/', ['words', 'article', 'finding', 'kind', 'topic']],
  ['places/', ['view']],
  ['timeline/', ['tracks']],
  ['search/', ['q', 'type', 'finding', 'article', 'sort']],
];
/** Pages that do something with what stands behind the #. */
const FRAGMENTS = [
  '',
  'claims/am-1/',
  'articles/caliber/',
  'places/',
  'timeline/',
  'search/',
  'verify/',
  'offline/',
];

const query = (names: readonly string[], value: string): string =>
  `?${new URLSearchParams(names.map((name) => [name, value.toWellFormed()])).toString()}`;
/** In an address as it is typed: only what would end it or the next part of it is written otherwise. */
const raw = (value: string): string =>
  value
    .toWellFormed()
    .slice(0, 2000)
    .replace(/[\0-\x20#&]/gu, (letter) => encodeURIComponent(letter));

/**
 * Gives each place that takes input these strings.
 * @param arrivals how many of them a page is loaded with; without loading it anew it gets all
 */
export function givesHostileInput(strings: readonly string[], arrivals: number): void {
  const origin = inject('origin');
  const journey = journeys(1280, undefined, (page) => page.addInitScript(guard));
  let page: Page;
  beforeEach(async () => {
    page = await journey.open('/about/');
  });

  const open = (path: string) => page.goto(`${origin}/${path}`);
  const arriving = strings.filter((_, index) => index % Math.ceil(strings.length / arrivals) === 0);

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
  const visit = (addresses: readonly string[]): Promise<void> =>
    page.evaluate(async (addresses) => {
      const results = document.querySelector('#search-page .results');
      for (const address of addresses) {
        history.replaceState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
        dispatchEvent(new HashChangeEvent('hashchange'));
        do await new Promise((next) => setTimeout(next));
        while (results?.getAttribute('aria-busy') === 'true');
      }
    }, addresses);

  describe('in the address', () => {
    it.each(ADDRESSED)('of /%s, on arriving and without loading it again', async (path, names) => {
      for (const value of arriving) {
        await open(`${path}${query(names, value.slice(0, 4000))}#${raw(value)}`);
        await unharmed(path);
      }
      await visit(strings.map((value) => query(names, value)));
      await visit(strings.map((value) => `?${names[0]}=${raw(value)}&${raw(value)}=${raw(value)}`));
      await unharmed(path);
    });

    it.each(['claims/am-1/', 'articles/caliber/'])(
      'of /%s, as words to be marked',
      async (path) => {
        for (const value of arriving) {
          await open(`${path}${query(['highlight'], value.slice(0, 4000))}#${raw(value)}`);
          await unharmed(path);
        }
      },
    );

    it('behind the #', async () => {
      const fragments = strings.map((value) => value.slice(0, 3000));
      for (const path of FRAGMENTS) {
        await open(path);
        await page.evaluate(async (fragments) => {
          for (const fragment of fragments) {
            location.hash = fragment;
            await new Promise((next) => setTimeout(next));
          }
        }, fragments);
        await unharmed(path);
      }
    });

    it('behind the # on arriving, where words are marked', async () => {
      for (const fragment of ['%', '%E0%A4%A', '%zz', '"]', '<img src=x>', '__proto__']) {
        await page.goto('about:blank');
        await open(`places/?highlight=rare&view=turkiye:39,35,2#${fragment}`);
        await page.locator('.found-bar').waitFor();
        await unharmed('places/');
      }
    });

    it('as a path', async () => {
      for (const value of arriving.filter(
        (value) => value.length < 200 && !/^[./\\]*$/u.test(value),
      )) {
        await page.goto(`${origin}/claims/x${encodeURIComponent(value.toWellFormed())}/`);
        expect(await page.evaluate(() => (window as unknown as Watched).injected)).toEqual([]);
        expect(await page.locator('h1').isVisible()).toBe(true);
      }
      journey.forgive(/\b404\b/u);
    });
  });

  describe('typed', () => {
    /** Types into a field what follows on what; where there are results, they have come before the next. */
    const type = (selector: string, results: string): Promise<void> =>
      page.evaluate(
        async ({ selector, results, values }) => {
          const field = document.querySelector(selector) as HTMLInputElement;
          field.focus();
          for (const value of values) {
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            do await new Promise((next) => setTimeout(next));
            while (document.querySelector(results)?.getAttribute('aria-busy') === 'true');
          }
        },
        { selector, results, values: strings as string[] },
      );

    it('among the words of the claims table', async () => {
      await open('claims/');
      await type('[name=words]', '#claims');
      await unharmed('claims/');
    });

    it('into the search page', async () => {
      await open('search/');
      await page.locator('[data-ready]').waitFor();
      await type('#search-page input[type=search]', '#search-page .results');
      await unharmed('search/');
    });

    it('into the dialog of the search', async () => {
      await open('method/');
      await page.click('a[data-search]');
      await page.locator('dialog[open] input').waitFor();
      await type('dialog input[type=search]', 'dialog .results');
      await page.keyboard.press('Escape');
      await unharmed('method/');
    });
  });

  describe('in a copy to be checked', () => {
    /** Gives the form one copy after the other. @returns how many were told in words what they are */
    const check = (asFiles: boolean): Promise<number> =>
      page.evaluate(
        async ({ values, asFiles }) => {
          const [form, text, file, said] = [
            '#check',
            '#copy-text',
            '#copy-file',
            '#check-said',
          ].map((selector) => document.querySelector(selector)) as [
            HTMLFormElement,
            HTMLTextAreaElement,
            HTMLInputElement,
            HTMLElement,
          ];
          let told = 0;
          for (const value of values) {
            if (asFiles) {
              const data = new DataTransfer();
              data.items.add(
                new File([`${value} The lake below the dam was filled in two winters.`], value),
              );
              file.files = data.files;
            } else text.value = value;
            said.textContent = '';
            const answered = new Promise<void>((done) => {
              const observer = new MutationObserver(() => {
                if (/^(?:Checking…)?$/u.test(said.textContent ?? '')) return;
                observer.disconnect();
                done();
              });
              observer.observe(said, { childList: true, characterData: true, subtree: true });
            });
            form.requestSubmit();
            await answered;
            told += 1;
          }
          return told;
        },
        { values: strings as string[], asFiles },
      );

    it.each([
      ['as its text', false],
      ['as the name of the file', true],
    ])('%s', async (_, asFiles) => {
      await open('verify/');
      expect(await check(asFiles)).toBe(strings.length);
      await unharmed('verify/');
    });
  });

  it('in storage, under the keys of this site', async () => {
    await page.context().addInitScript(() => {
      // What is read at the start is the next string each time.
      const values = JSON.parse(window.name || '[]') as string[];
      const value = values.shift() ?? '';
      window.name = JSON.stringify(values);
      for (const area of [localStorage, sessionStorage])
        for (const key of ['#offline-off', '#offline-failed', '#offline-later'])
          area.setItem(`/${key}`, value);
    });
    await open('offline/');
    const given = [...new Set([...arriving, '__proto__', 'constructor'])].map((value) =>
      value.slice(0, 2000),
    );
    await page.evaluate((values) => {
      window.name = JSON.stringify(values);
    }, given);
    for (const value of given) {
      await open('offline/');
      const said = page.locator('main [data-offline]');
      await expect.poll(() => said.textContent()).toMatch(/offline/iu);
      expect(await said.textContent(), value).not.toMatch(/undefined|function|\[object/u);
      await unharmed('offline/');
    }
  });
}

/** What every journey starts from: a page of the site, as nobody has seen it before, and a watch that fails it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import { sharedBrowser } from './chromium.ts';
import { watch } from './watch.ts';

/** What a journey asks of its context; a window has a size. */
export type JourneyOptions = BrowserContextOptions & {
  viewport?: { width: number; height: number };
};

export interface Journeys {
  /** Opens a page of the built site, which saves nothing for offline unless it is asked to. */
  open(path: string, options?: JourneyOptions): Promise<Page>;
  /** The same in a tab that has opened nothing before: where it counts what is fetched. */
  openNew(path: string, options?: JourneyOptions): Promise<Page>;
  /** A page on nothing, beside the journey and unwatched. */
  blank(): Promise<Page>;
  /** Drops what was noted so far, where a page is meant to answer with an error: all of it, or what is `about` that. */
  forgive(about?: RegExp): void;
}

/**
 * A tab that one journey uses after the other: a new one, with a process and a cache of its own, costs four times what a
 * page does.
 */
interface Tab {
  page: Page;
  /** What a journey went wrong with (watch.ts). */
  wrong: string[];
  /** Whether a journey did to it what outlasts the page that it shows. */
  altered: boolean;
}

/** What of a page or its context outlasts what is shown: after any of them a tab is not used again. */
const LASTING = [
  'addInitScript',
  'context',
  'emulateMedia',
  'exposeBinding',
  'exposeFunction',
  'route',
  'setExtraHTTPHeaders',
] as const satisfies (keyof Page)[];

function noteAlterations(tab: Tab): void {
  const noted =
    (act: (...given: unknown[]) => unknown) =>
    (...given: unknown[]): unknown => {
      tab.altered = true;
      return act(...given);
    };
  const wrap = (owner: object, name: string): void =>
    void Object.assign(owner, { [name]: noted(Reflect.get(owner, name).bind(owner)) });
  for (const name of LASTING) wrap(tab.page, name);
  for (const name of ['install', 'pauseAt', 'setFixedTime']) wrap(tab.page.clock, name);
}

/** Leaves nothing in a tab that the next journey would meet: no page, no stored word, no pointer on what it opens. */
async function leaveClean({ page, wrong }: Tab): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.mouse.move(-1, -1);
  await page.goto('about:blank');
  wrong.length = 0;
}

/**
 * Prepares the journeys of a test file. Each fails when its page throws, breaks the policy or asks another origin.
 * @param width of the window, unless a journey asks for another
 * @param site where they go, when it is known: the built site, unless a file builds one of its own
 * @param prepare what is done to each tab before its first page
 */
export function journeys(
  width = 1440,
  site = () => inject('origin'),
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Journeys {
  /** Tabs that wait for another journey, by the options of their contexts. */
  const waiting = new Map<string, Tab>();
  let used: { key: string; tab: Tab }[] = [];
  let blanks: Page[] = [];

  async function newTab(options: BrowserContextOptions): Promise<Tab> {
    const context = await (await sharedBrowser()).newContext({
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    // What a service worker saves stays in its context.
    const altered = options.serviceWorkers === 'allow';
    const tab: Tab = { page, wrong: watch(page, site()), altered };
    await prepare(page);
    noteAlterations(tab);
    return tab;
  }
  async function give({ key, tab }: { key: string; tab: Tab }): Promise<void> {
    if (tab.altered || tab.page.isClosed() || waiting.has(key)) {
      await tab.page.context().close();
      return;
    }
    await leaveClean(tab);
    waiting.set(key, tab);
  }

  afterEach(async () => {
    const wrong = used.flatMap(({ tab }) => tab.wrong);
    const given = used;
    used = [];
    for (const use of given) await give(use);
    for (const page of blanks) await page.context().close();
    blanks = [];
    expect(wrong).toEqual([]);
  });
  afterAll(async () => {
    for (const { page } of waiting.values()) await page.context().close();
  });

  async function open(
    path: string,
    { viewport = { width, height: 900 }, ...options }: JourneyOptions = {},
    mayWait = true,
  ): Promise<Page> {
    // The size of a window changes at once; that of a phone is part of what it is.
    const whole = { viewport, ...options };
    const key = JSON.stringify(options.isMobile ? whole : options);
    const tab = (mayWait && waiting.get(key)) || (await newTab(whole));
    if (waiting.get(key) === tab) {
      waiting.delete(key);
      await tab.page.setViewportSize(viewport);
    }
    used.push({ key, tab });
    await tab.page.goto(site() + path);
    return tab.page;
  }

  return {
    open,
    openNew: (path, options) => open(path, options, false),
    async blank() {
      const page = await (await sharedBrowser()).newPage();
      blanks.push(page);
      return page;
    },
    forgive(about = /^/u) {
      for (const { tab } of used)
        tab.wrong.splice(0, Infinity, ...tab.wrong.filter((line) => !about.test(line)));
    },
  };
}

/** What a reader’s hand does, and what a reader waits to see, in any engine. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Engine, InPage } from './engine.ts';

const PATIENCE_MS = 30_000;

/** What a page said when it said something. */
type Said<R> = Exclude<NonNullable<Awaited<R>>, false | ''>;

/**
 * Asks the page until it says something that is neither false nor empty, which it gives back.
 * @throws Error where nothing of the kind comes
 */
export async function until<A extends unknown[], R>(
  engine: Engine,
  f: InPage<A, R>,
  ...args: A
): Promise<Said<R>> {
  const began = performance.now();
  let last: unknown;
  while (performance.now() - began < PATIENCE_MS) {
    // Between two pages there is none that could be asked.
    last = await engine.run(f, ...args).catch((error: unknown) => error);
    if (last && !(last instanceof Error)) return last as Said<R>;
    await pause(50);
  }
  const shown = await engine.run(() => location.href).catch(String);
  throw new Error(`${shown}: in vain for ${f} of ${JSON.stringify(args)}, at last ${last}`);
}

/**
 * Scrolls to the first element that can be seen, waits until it rests, and gives the middle of its
 * first line in the window.
 * @param top whether to wait until nothing lies on it, as for a click
 */
export const middle = (
  engine: Engine,
  selector: string,
  top = false,
): Promise<readonly [number, number]> =>
  until(
    engine,
    async (wanted, uppermost) => {
      const element = [...document.querySelectorAll(wanted)].find(
        (one) => one.getBoundingClientRect().width > 0,
      );
      if (!element) return undefined;
      const place = (): [number, number] => {
        const box = [...element.getClientRects()].find(({ width }) => width > 1);
        return box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
      };
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [x, y] = place();
      await new Promise((later) => setTimeout(later, 100));
      const [left, down] = place();
      if (Math.hypot(left - x, down - y) > 1) return undefined;
      return (!uppermost || element.contains(document.elementFromPoint(x, y))) && ([x, y] as const);
    },
    selector,
    top,
  );

export async function point(engine: Engine, selector: string): Promise<void> {
  await engine.move(...(await middle(engine, selector, true)));
}

export async function click(engine: Engine, selector: string): Promise<void> {
  await point(engine, selector);
  await engine.button(true);
  await engine.button(false);
}

export async function drag(
  engine: Engine,
  [x, y]: readonly [number, number],
  [right, down]: readonly [number, number],
): Promise<void> {
  await engine.move(x, y);
  await engine.button(true);
  for (const part of [0.25, 0.5, 0.75, 1]) await engine.move(x + right * part, y + down * part);
  await engine.button(false);
}

/** Presses keys together: the last one while those before it are held. */
export async function press(engine: Engine, ...keys: string[]): Promise<void> {
  for (const key of keys) await engine.key(key, true);
  for (const key of keys.toReversed()) await engine.key(key, false);
}

export async function type(engine: Engine, text: string): Promise<void> {
  for (const letter of text) await press(engine, letter);
}

/** Chooses an option of a list; how a list opens is the business of each browser. */
export const choose = (engine: Engine, selector: string, value: string): Promise<true> =>
  until(
    engine,
    (wanted, option) => {
      const list = document.querySelector<HTMLSelectElement>(wanted);
      if (![...(list?.options ?? [])].some((one) => one.value === option)) return false;
      if (!list) return false;
      list.value = option;
      for (const name of ['input', 'change'])
        list.dispatchEvent(new Event(name, { bubbles: true }));
      return true;
    },
    selector,
    value,
  );

/** Waits for an element that can be seen, and gives its text. */
export const text = (engine: Engine, selector: string): Promise<string> =>
  until(
    engine,
    (wanted) =>
      [...document.querySelectorAll(wanted)].find((one) => one.getBoundingClientRect().width > 0)
        ?.textContent,
    selector,
  );

/** Waits until nothing that matches is there. */
export const gone = (engine: Engine, selector: string): Promise<true> =>
  until(engine, (unwanted) => !document.querySelector(unwanted), selector);

/** Waits for an address: what stands in it after the origin. */
export const at = (engine: Engine, wanted: string): Promise<true> =>
  until(
    engine,
    (end) => decodeURIComponent(location.href.slice(location.origin.length)).endsWith(end),
    wanted,
  );

/** Nothing moves under its reader: neither while a page of each kind loads nor while it is scrolled to its end, on a phone and on a wide screen. */
import { expect, inject, it } from 'vitest';
import { byKind } from '../../src/commands/budgets.ts';
import { weighSite } from '../../src/commands/weight.ts';
import { journeys } from '../browser/journey.ts';
import { DIST } from '../site/dist.ts';

const origin = inject('origin');
const { blank } = journeys();

interface Shift {
  value: number;
  moved: string[];
}

/** Runs in the page before anything of it: notes every shift and what moved. */
function observe(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  const nameOf = (node: Node | null): string =>
    node instanceof Element
      ? `${node.localName}${node.id && `#${node.id}`}${node.className && `.${node.getAttribute('class')}`}`
      : (node?.nodeName ?? '?');
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    })[])
      if (!entry.hadRecentInput)
        shifts.push({ value: entry.value, moved: entry.sources.map(({ node }) => nameOf(node)) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Goes down a page window by window, so that whatever waits for being seen is seen. */
async function toTheEnd(): Promise<void> {
  const steps = Math.min(30, Math.ceil(document.documentElement.scrollHeight / innerHeight));
  for (let step = 1; step <= steps; step += 1) {
    scrollTo({ top: (step / steps) * document.documentElement.scrollHeight, behavior: 'instant' });
    await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 20)));
  }
}

const pages = [...byKind(weighSite(DIST))].flatMap(([kind, [page]]) =>
  page ? [[kind, page.path] as const] : [],
);

/** Pages that change once their scripts have run. */
const changing = [
  ['results', 'search/?q=beylikova'],
  ['a filtered table', 'claims/?topic=size'],
  ['a table filtered twice', 'claims/?topic=size&finding=contradicted'],
  ['a table filtered by words', 'claims/?words=boron'],
  ['filtered results', 'search/?q=china&finding=contradicted'],
  ['the line of state', 'offline/'],
] as const;

it.each([...pages, ...changing])('%s', async (_, path) => {
  const page = await blank();
  await page.addInitScript(observe);
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
    await page.evaluate(toTheEnd);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    expect(shifts, `at ${width} px`).toEqual([]);
  }
  await page.close();
});

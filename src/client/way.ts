/** Ships to the browser. Lights what stands on one way with the mark that is pointed at or focused, and dims the rest. */

/** The ways that something stands on. @param text as an attribute lists them, apart by spaces */
export const waysIn = (text: string | null | undefined): string[] =>
  (text ?? '').split(' ').filter(Boolean);

/** Whether something stands on one of the ways. */
export const isOn = (ways: ReadonlySet<string>, text: string | null): boolean =>
  waysIn(text).some((way) => ways.has(way));

function light(target: EventTarget | null): void {
  const mark = (target as Element | null)?.closest?.('svg.lineage [data-way]');
  const ways = new Set(waysIn(mark?.getAttribute('data-way')));
  for (const svg of document.querySelectorAll('svg.lineage')) {
    svg.classList.toggle('some-lit', ways.size > 0);
    for (const element of svg.querySelectorAll('[data-way]'))
      element.classList.toggle('lit', isOn(ways, element.getAttribute('data-way')));
  }
}

export function start(): void {
  if (!document.querySelector('svg.lineage')) return;
  addEventListener('pointerover', (event) => light(event.target));
  addEventListener('focusin', (event) => light(event.target));
}

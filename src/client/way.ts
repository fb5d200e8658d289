/** Ships to the browser. Lights what stands on one way with the mark that is pointed at or focused, and dims the rest. */

const waysOf = (element: Element | null | undefined): string[] =>
  (element?.getAttribute('data-way') ?? '').split(' ').filter(Boolean);

function light(target: EventTarget | null): void {
  const mark = (target as Element | null)?.closest?.('svg.lineage [data-way]');
  const ways = new Set(waysOf(mark));
  for (const svg of document.querySelectorAll('svg.lineage')) {
    svg.classList.toggle('some-lit', ways.size > 0);
    for (const element of svg.querySelectorAll('[data-way]'))
      element.classList.toggle(
        'lit',
        waysOf(element).some((way) => ways.has(way)),
      );
  }
}

if (document.querySelector('svg.lineage')) {
  addEventListener('pointerover', (event) => light(event.target));
  addEventListener('focusin', (event) => light(event.target));
}

export {};

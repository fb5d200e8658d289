/** Ships to the browser. Arrows move from the field through the results and back; Home and End go to the first and last. */
export function moveByKeys(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.hit a.to')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === field;
    if (
      links.length === 0 ||
      (at < 0 && !inField) ||
      event.altKey ||
      event.ctrlKey ||
      event.metaKey
    )
      return;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      ...(inField ? {} : { Home: 0, End: links.length - 1 }),
    }[event.key];
    if (to === undefined || (inField && event.key === 'ArrowUp')) return;
    event.preventDefault();
    const next = to < 0 ? field : links[Math.min(to, links.length - 1)];
    next?.focus();
    next?.closest('.hit')?.scrollIntoView({ block: 'nearest' });
  });
}

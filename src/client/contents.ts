/** Ships to the browser. Marks in the contents list the section the reader is in. */
export function start(): void {
  const entries = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });

  function follow(): void {
    const line = innerHeight / 3;
    const current =
      entries.findLast(({ heading }) => heading.getBoundingClientRect().top < line) ?? entries[0];
    for (const entry of entries) entry.link.ariaCurrent = entry === current ? 'location' : null;
  }
  const watch = new IntersectionObserver(follow, { rootMargin: '-33% 0px -66% 0px' });
  for (const { heading } of entries) watch.observe(heading);
  addEventListener('scrollend', follow);
  follow();
}

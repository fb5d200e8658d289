/** Ships to the browser. Marks in the contents list the section the reader is in. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()]
  .map((id) => document.getElementById(id))
  .filter((element) => element !== null);

function follow(): void {
  const line = innerHeight / 3;
  const current =
    headings.findLast((heading) => heading.getBoundingClientRect().top < line) ?? headings[0];
  for (const [id, link] of links) {
    if (id === current?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
if (headings.length > 0) {
  const watch = new IntersectionObserver(follow, { rootMargin: '-33% 0px -66% 0px' });
  for (const heading of headings) watch.observe(heading);
  addEventListener('scrollend', follow);
  follow();
}

export {};

/**
 * Ships to the browser as it stands here, and is read before the table of claims is: what the address leaves out is not
 * drawn at all, so that no row moves when src/client/claims-filter.ts filters the table. It is no module, because the
 * browser would run that only after the table.
 */
(() => {
  const form = document.querySelector('#filters');
  const asked = new URLSearchParams(location.search);
  const left = [...form.querySelectorAll('select')].flatMap(({ name, options }) =>
    [...options].filter(({ value }) => value && value === asked.get(name)).map(({ value }) => `#claims tbody tr:not([data-f~="${name}:${value}"])`),
  );
  // On a small screen the table comes first, unless the address already asks for a part of it.
  const box = form.closest('details');
  box.open = matchMedia('(min-width: 48rem)').matches || location.search.length > 1;
  box.dataset.ready = '';
  // A filter that the address asks for is seen, and its room is taken from the start.
  const more = form.querySelector('.more');
  more.open = [...more.querySelectorAll('select')].some(({ name, options }) => [...options].some(({ value }) => value && value === asked.get(name)));
  // Which rows hold a word is known when all are there; until then none is seen, nor what moves up when they are fewer.
  const hidden = asked.get('words')?.trim()
    ? '#claims tbody, .sheet-foot { visibility: hidden; }'
    : '';
  if ((left.length === 0 && !hidden) || !document.adoptedStyleSheets) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${left.length > 0 ? `${left.join()} { display: none; }` : ''}${hidden}`);
  document.adoptedStyleSheets = [sheet];
  // By then the table has been filtered, or the script that would do it has not come.
  addEventListener('load', () => {
    document.adoptedStyleSheets = [];
  });
})();

/** Ships to the browser, with the first page of a list in several: looks further for what the address names. */

export function start(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id || document.getElementById(id)) return;
  void import('./parts.ts').then(({ leadOn }) => leadOn(id));
}

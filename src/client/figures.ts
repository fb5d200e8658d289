/**
 * Ships to the browser. Keeps the choice of tracks of the timeline in the address and says how many events are shown.
 * The choice itself is made by the style sheet and needs no script. Unknown tracks in the address are ignored.
 */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.tracks input')];
const output = document.querySelector<HTMLOutputElement>('.tracks output');
const entries = [...document.querySelectorAll<HTMLElement>('.year')];

function tell(): void {
  const shown = boxes.filter((box) => box.checked).map((box) => box.value);
  const count = entries.filter((entry) =>
    shown.some((track) => entry.classList.contains(`t-${track}`)),
  ).length;
  if (output)
    output.textContent =
      count === entries.length ? '' : `${count} of ${entries.length} events shown`;
}

function fromAddress(): void {
  const asked = new URLSearchParams(location.search).get('tracks')?.split(',') ?? [];
  const known = boxes.filter((box) => asked.includes(box.value));
  for (const box of boxes) box.checked = known.length === 0 || known.includes(box);
  tell();
}

function toAddress(): void {
  const shown = boxes.filter((box) => box.checked).map((box) => box.value);
  const query =
    shown.length === boxes.length || shown.length === 0 ? '' : `?tracks=${shown.join(',')}`;
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  tell();
}

if (boxes.length > 0) {
  fromAddress();
  for (const box of boxes) box.addEventListener('change', toAddress);
  addEventListener('popstate', fromAddress);
}

export {};

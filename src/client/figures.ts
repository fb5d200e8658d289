/**
 * Ships to the browser. Keeps the choice of tracks of the timeline in the address and says how many events are shown.
 * The choice itself is made by the style sheet and needs no script. Unknown tracks in the address are ignored.
 */

import * as timeline from '../ui/en/timeline.ts';
import { readTracks, writeTracks } from './tracks.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('.tracks input')];
const output = document.querySelector<HTMLOutputElement>('.tracks output');
const entries = [...document.querySelectorAll<HTMLElement>('.year')];

const known = boxes.map((box) => box.value);
const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

function tell(): void {
  const shown = chosen();
  const count = entries.filter((entry) =>
    shown.some((track) => entry.classList.contains(`t-${track}`)),
  ).length;
  if (output)
    output.textContent = count === entries.length ? '' : timeline.shown(count, entries.length);
}

function fromAddress(): void {
  const asked = readTracks(location.search, known);
  for (const box of boxes) box.checked = asked.includes(box.value);
  tell();
}

function toAddress(): void {
  const query = writeTracks(chosen(), known);
  history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  tell();
}

if (boxes.length > 0) {
  fromAddress();
  for (const box of boxes) box.addEventListener('change', toAddress);
  addEventListener('popstate', fromAddress);
}

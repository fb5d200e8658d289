/**
 * Ships to the browser. Keeps the choice of tracks of the timeline in the address and says how many events are shown.
 * The choice itself is made by the style sheet and needs no script. Unknown tracks in the address are ignored.
 */
import * as timeline from '../ui/en/timeline.ts';
import { onTracks, readTracks, writeTracks } from './tracks.ts';

export function start(): void {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.tracks input')];
  if (boxes.length === 0) return;
  const output = document.querySelector<HTMLOutputElement>('.tracks output');
  const events = [...document.querySelectorAll('.year')].map(({ className }) => className);
  const known = boxes.map((box) => box.value);
  const chosen = (): string[] => boxes.filter((box) => box.checked).map((box) => box.value);

  const tell = (): void => {
    const count = onTracks(events, chosen());
    if (output)
      output.textContent = count === events.length ? '' : timeline.shown(count, events.length);
  };
  const fromAddress = (): void => {
    const asked = readTracks(location.search, known);
    for (const box of boxes) box.checked = asked.includes(box.value);
    tell();
  };
  const toAddress = (): void => {
    const query = writeTracks(chosen(), known);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    tell();
  };

  fromAddress();
  for (const box of boxes) box.addEventListener('change', toAddress);
  addEventListener('popstate', fromAddress);
}

/**
 * Ships to the browser where there is a newer edition than the one that is saved. Says so in the foot and in a strip under
 * what is being read: one that is saved too is offered, one that could not be saved is read over the network. Nothing
 * changes by itself.
 */

import type { Saved } from '../model/offline/manifest.ts';
import * as newerVersion from '../ui/en/newer-version.ts';
import type { Choice } from './offline.ts';

const LATER = '#offline-later';

/** What the foot of the page can do. */
interface Foot {
  paint(text: string, ...choices: Choice[]): void;
  note(kind: 'local' | 'session', key: string, value?: string): string | null;
  button(label: string, act: () => unknown): HTMLButtonElement;
  show(): Promise<void>;
  remove(): Promise<void>;
}

function strip(text: string, key: string, choice: Choice, { note, button }: Foot): void {
  if (document.querySelector('.edition') || note('session', LATER) === key) return;
  const made = document.createElement('output');
  made.className = 'edition';
  document.querySelector('main')?.after(made);
  const later = button(newerVersion.later, () => {
    note('session', LATER, key);
    made.remove();
  });
  // A screen reader says what comes into an element that was there before.
  setTimeout(() => made.append(`${text} `, button(...choice), ' ', later));
}

/**
 * @param text what the foot says of the edition that is saved
 * @param newest the newest that is saved
 * @param fault why a newer one could not be saved, in words; nothing where it waits to be shown
 */
export function tellNewer(
  text: string,
  saved: Saved,
  newest: Saved,
  fault: string | false | null | undefined,
  foot: Foot,
): void {
  if (!fault) {
    foot.paint(text, [newerVersion.update, foot.show], [newerVersion.remove, foot.remove]);
    strip(
      newerVersion.available(newest.version),
      newest.saved,
      [newerVersion.update, foot.show],
      foot,
    );
    return;
  }
  const why = newerVersion.failed(fault);
  const read: Choice = [newerVersion.readOnline, () => location.reload()];
  foot.paint(`${text} ${why}`, read, [newerVersion.remove, foot.remove]);
  // A page that was read over the network is of another release.
  if (document.querySelector(`meta[name=version][content="${saved.version}"]`))
    strip(why, why, read, foot);
}

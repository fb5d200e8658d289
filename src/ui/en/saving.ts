/** Saving for offline use: what the foot of a page says and offers. */

/** Why nothing could be saved, by the reason that the worker gives. */
export const failures: Record<string, string> = {
  refused: 'this browser blocks offline storage',
  space: 'there is not enough space on this device',
  changed: 'the site is being updated; try again in a few minutes',
  network: 'the connection was lost',
};
export const saved = (version: string, size: string, on: string): string =>
  `Saved for offline use: version ${version}, ${size}, on ${on}.`;
export const notSaved = (why: string): string => `Not saved for offline use: ${why}.`;
export const sparing = 'Not saved for offline use, in order to save data.';
export const saving = 'Saving for offline use…';
export const removed = 'Offline copy removed.';
export const notYet = (seconds: number): string =>
  `Not saved yet. Saving starts on your second page or after ${seconds} seconds.`;
export const save = 'Save for offline';
export const tryAgain = 'Try again';
export const remove = 'Remove';

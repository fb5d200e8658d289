/** Knows whether the host has a newer edition than this worker's. */
import { worker } from './scope.ts';
import { STAMP, urlOf } from './store.ts';

/**
 * What is known is asked anew after so many milliseconds; a worker that has slept knows nothing.
 */
const FRESH = 60_000;
/** So long is waited for the network before what is saved is shown, in milliseconds. */
export const PATIENCE = 2000;

/** @throws where it takes longer */
export const within = <T>(patience: number, promise: Promise<T>): Promise<T> =>
  Promise.race([
    promise,
    new Promise<T>((_, late) => setTimeout(() => late(new Error('late')), patience)),
  ]);

let outdated = false;
let asked: { at: number; answer: Promise<void> } | undefined;

// The browser looks for a newer worker by itself, now and then.
worker.registration.addEventListener('updatefound', () => {
  outdated = true;
});

/**
 * Each build writes its name into its worker; whatever else comes, such as the page of a hotel's
 * network, is no worker.
 */
async function ask(): Promise<void> {
  const response = await fetch(urlOf('sw.js'), { cache: 'no-cache', credentials: 'same-origin' });
  const text = response.ok ? await response.text() : '';
  if (text.startsWith('const OFFLINE=')) outdated = !text.includes(JSON.stringify(STAMP.build));
}

/**
 * Whether a request is better answered by the network: a page waits for what the host says, within
 * reason; its data goes by what is known, and files whose name changes with their content are what
 * they were.
 */
export async function isOutdated({ mode, url }: Request): Promise<boolean> {
  if (url.startsWith(urlOf('_a/'))) return false;
  if (mode !== 'navigate') return outdated;
  if (!asked || Date.now() - asked.at > FRESH) {
    asked = { at: Date.now(), answer: ask() };
    asked.answer.catch(() => {
      asked = undefined;
    });
  }
  await within(PATIENCE, asked.answer).catch(() => undefined);
  return outdated;
}

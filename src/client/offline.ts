/**
 * Ships to the browser. Has the brief saved for reading offline once the reader stays, says
 * so in the foot of every page, and offers a newer edition when it is there. Without it, or where
 * the browser refuses, everything is read over the network.
 */

import { delayFor, STAYS } from '../model/offline/delay.ts';
import { cachePrefix, SAVED, type Saved } from '../model/offline/manifest.ts';
import * as saving from '../ui/en/saving.ts';

const BASE = import.meta.env.BASE_URL;
const OFF = '#offline-off';
const FAILED = '#offline-failed';
/** Path of the first page of this visit. */
const FIRST = '#offline-first';
const WHY = saving.failures;

export type Choice = [label: string, act: () => unknown];

export function start(): void {
  let worker!: ServiceWorkerContainer;
  try {
    worker = CompressionStream && caches && navigator.serviceWorker;
  } catch {
    // An old browser cannot unpack what is saved.
    // Where all storage is forbidden, or in a frame without rights, asking alone throws.
  }
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-offline]')];
  const connection = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } })
    .connection;
  const sparing = connection?.saveData || /2g/u.test(connection?.effectiveType ?? '');

  /**
   * A note in the browser's own storage, as far as that is granted: read where no value is given,
   * deleted where it is empty.
   */
  function note(kind: 'local' | 'session', key: string, value?: string): string | null {
    try {
      const area = window[`${kind}Storage`];
      if (value === undefined) return area.getItem(BASE + key);
      if (value) area.setItem(BASE + key, value);
      else area.removeItem(BASE + key);
    } catch {
      // Not noted: it will be asked again.
    }
    return null;
  }

  /** Why saving failed in this tab, so that it is not tried again and again. */
  let why = note('session', FAILED);
  if (why && !Object.hasOwn(WHY, why)) why = null;

  const button = (label: string, act: () => unknown): HTMLButtonElement => {
    const made = document.createElement('button');
    made.textContent = label;
    made.onclick = act;
    return made;
  };

  function paint(text: string, ...choices: (Choice | null | undefined)[]): void {
    for (const box of boxes) {
      const held = box.contains(document.activeElement);
      box.firstElementChild?.replaceChildren(
        `${text} `,
        ...choices.flatMap((choice) => (choice ? [button(...choice), ' '] : [])),
      );
      if (held) box.querySelector<HTMLElement>('button, a')?.focus();
    }
  }

  const ours = async (): Promise<ServiceWorkerRegistration | undefined> =>
    (await worker.getRegistrations()).find(({ scope }) => scope === location.origin + BASE);

  /** The editions that are whole in the cache, the older first. */
  async function editions(): Promise<Saved[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(BASE)));
    const found = await Promise.all(
      names.map(async (cacheName) => (await caches.match(BASE + SAVED, { cacheName }))?.json()),
    );
    return found.filter(Boolean);
  }

  let turns = 0;
  /** Says what is so, and whether anything is saved or about to be. */
  async function tell(): Promise<boolean> {
    turns += 1;
    const turn = turns;
    const registration = await ours();
    const whole = await editions();
    // Who asked later knows better: a copy may have been removed meanwhile.
    if (turn !== turns) return true;
    const saved = registration?.waiting || registration?.installing ? whole[0] : whole.at(-1);
    if (registration?.active && saved) {
      const on = new Date(saved.saved).toLocaleDateString('en-GB', { dateStyle: 'long' });
      const text = saving.saved(saved.version, saved.size, on);
      paint(text, [saving.remove, remove]);
      registration.onupdatefound = () =>
        registration.installing?.addEventListener('statechange', tell);
      const { waiting } = registration;
      const fault = !waiting && why && WHY[why];
      if (waiting || fault) {
        const loaded = await import('./newer-edition.ts').catch(() => null);
        if (turn === turns)
          loaded?.tellNewer(text, saved, whole.at(-1) as Saved, fault, {
            paint,
            note,
            button,
            show,
            remove,
          });
      }
      return true;
    }
    if (why) paint(saving.notSaved(WHY[why] as string), [saving.tryAgain, save]);
    else if (registration?.installing) paint(saving.saving);
    else if (note('local', OFF)) paint(saving.removed, [saving.save, save]);
    else if (sparing) paint(saving.sparing, [saving.save, save]);
    else paint(saving.notYet(STAYS), [saving.save, save]);
    return registration?.installing != null;
  }

  async function show(): Promise<void> {
    worker.addEventListener('controllerchange', () => location.reload());
    (await ours())?.waiting?.postMessage('show');
  }

  function forgive(): void {
    why = null;
    note('session', FAILED, '');
  }

  async function save(): Promise<void> {
    forgive();
    note('local', OFF, '');
    paint(saving.saving);
    try {
      const registration = await worker.register(`${BASE}sw.js`);
      // A worker that is there already has lost what it had saved.
      if (registration.active && (await editions()).length === 0)
        registration.active.postMessage('save');
      else await tell();
    } catch {
      failed('refused');
    }
  }

  async function remove(): Promise<void> {
    note('local', OFF, '1');
    await (await ours())?.unregister();
    for (const name of await caches.keys())
      if (name.startsWith(cachePrefix(BASE))) await caches.delete(name);
    document.querySelector('.edition')?.remove();
    await tell();
  }

  function failed(reason: string): void {
    why = reason;
    note('session', FAILED, reason);
    tell().catch(() => paint(saving.notSaved(WHY[reason] ?? '')));
  }

  /**
   * Saving begins by itself unless the reader, the browser or a failure a moment ago speaks against
   * it.
   */
  async function begin(): Promise<void> {
    const { pathname } = location;
    const first = note('session', FIRST);
    if (!first) note('session', FIRST, pathname);
    if (!(await tell()) && !why && !sparing && !note('local', OFF))
      setTimeout(() => (window.requestIdleCallback ?? setTimeout)(save), delayFor(first, pathname));
  }

  if (!worker) paint(saving.notSaved(WHY.refused as string));
  else if (import.meta.env.PROD) {
    worker.addEventListener('message', ({ data: { offline } }) => {
      if (offline === 'saved') {
        forgive();
        void tell();
      } else if (offline) failed(offline);
    });
    worker.addEventListener('controllerchange', () => {
      document.querySelector('.edition')?.remove();
      void tell();
    });
    addEventListener('load', () => begin().catch(() => failed('refused')));
  }
}

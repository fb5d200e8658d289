/**
 * Stands in the brief in one file. What is out of sight has no height yet (src/styles/one-file.css): what a link leads to
 * is held in its place while that which stands around it is laid out, unless the reader moves on.
 */
const FRAMES = 12;
let held: Element | null = null;

function hold(frames: number): void {
  if (!held || frames === 0) return;
  held.scrollIntoView();
  requestAnimationFrame(() => hold(frames - 1));
}

/** Holds what the address names in its place. */
export function holdTarget(): void {
  held = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  hold(FRAMES);
}

for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  addEventListener(
    move,
    () => {
      held = null;
    },
    { passive: true },
  );
addEventListener('hashchange', holdTarget);
holdTarget();

/** Ships to the browser. Does long work in pieces, so that the page answers its reader in between, on slow devices too. */

/** Milliseconds: four times slower it is still less than a reader notices. */
const PIECE = 8;

/** Lets the browser do what has come up meanwhile. */
export const pause = (): Promise<void> =>
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.() ??
  new Promise((done) => setTimeout(done));

/** Takes all steps, with a pause whenever they have taken long. */
export async function inPieces(steps: Iterable<unknown>): Promise<void> {
  let began = performance.now();
  for (const _ of steps)
    if (performance.now() - began > PIECE) {
      await pause();
      began = performance.now();
    }
}

/** Ships to the browser. Tells a screen reader how a search went, once the reader has stopped typing; results do not wait for it. */
const QUIET = 600;

/** @returns a function that says a sentence in a live region, the last one only */
export function announcer(region: HTMLElement): (sentence: string) => void {
  let timer = 0;
  return (sentence) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      region.textContent = sentence;
    }, QUIET);
  };
}

/** Finds the known word nearest to a mistyped one, so that an error message can offer it. */

/** Number of single-letter changes (insert, drop, replace) that turn one word into the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/**
 * The known word nearest to `word`.
 * @returns `null` where none is near enough to be what was meant (more than a third of its letters differ).
 */
export function closest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.floor(word.length / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word, candidate);
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** A clause such as ` (did you mean am-12?)`, or nothing where no known word is near. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = closest(word, known);
  return near === null ? '' : ` (did you mean ${near}?)`;
}

/** Cuts a text into marked and unmarked runs. Ships to the browser. */
import { stretchesOf } from './terms.ts';

export interface MarkedRun {
  text: string;
  marked: boolean;
}

/** Runs of a text; joined, they are the text again. */
export function markedRuns(text: string, marks: ReadonlySet<string>): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let from = 0;
  for (const { start, end, terms } of stretchesOf(text)) {
    if (start < from || !terms.some((term) => marks.has(term))) continue;
    if (start > from) runs.push({ text: text.slice(from, start), marked: false });
    runs.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) runs.push({ text: text.slice(from), marked: false });
  return runs;
}

/**
 * Cuts the text of an article into passages: the units that claims point at.
 *
 * A passage is a sentence, a heading, a table row, a list item or a line of furniture. Offsets count Unicode code
 * points, so that they mean the same in every language that reads the data files. The cut is a draft for an editor:
 * roles are guessed from form alone.
 */
import type { PassageForm } from '../schema/passage.ts';

/** One drafted passage: its form and the half-open range `[start, end)` it covers, in code points. */
export interface Segment {
  form: PassageForm;
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

/** Words that end in a full stop without ending a sentence. */
const ABBREVIATIONS = /(?:^|[\s“"(])(?:Dr|Mr|Mrs|Ms|Prof|Co|No|vs|e\.g|i\.e|U\.S|U\.K|St)\.$/u;
/** A stop, or several, with the marks that close around them. */
const SENTENCE_END = /[.!?…]+["”’)\]]*/gu;

/**
 * Splits one line into sentences.
 * @returns half-open ranges in UTF-16 units, relative to the line, without surrounding white space.
 */
export function sentences(line: string): [number, number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const rest = line.slice(end);
    const ends = rest.trim() === '' || /^\s+["“‘(]?[\p{Lu}\p{N}]/u.test(rest);
    if (!ends || ABBREVIATIONS.test(line.slice(from, end))) continue;
    cuts.push([from, end]);
    from = end + (/^\s*/u.exec(rest)?.[0].length ?? 0);
  }
  if (line.slice(from).trim() !== '') cuts.push([from, line.trimEnd().length]);
  return cuts;
}

/** A line without a stop of more words than this is no heading. */
const HEADING_WORDS = 14;

/** Guesses what a line is from its shape: tables use pipes, lists a leading hyphen, headings end without a stop. */
function formOf(line: string): PassageForm {
  if (/^[-|\s]*---/u.test(line)) return 'rule';
  if (/\|\s*$/u.test(line)) return 'row';
  if (/^\s*[-*•]\s/u.test(line)) return 'item';
  const words = line.trim().split(/\s+/u).length;
  if (words <= HEADING_WORDS && !/[.!?”"…]\s*$/u.test(line)) return 'heading';
  return 'sentence';
}

/**
 * Cuts a text (UTF-8, LF) into passages that together cover every character that is not white space.
 * @param text the whole file as a string
 */
export function segment(text: string): Segment[] {
  const passages: Segment[] = [];
  let paragraph = 0;
  let unit = 0;
  let point = 0;
  const pointAt = (target: number): number => {
    point += [...text.slice(unit, target)].length;
    unit = target;
    return point;
  };
  let lineStart = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      paragraph += 1;
      const form = formOf(line);
      const ranges =
        form === 'sentence'
          ? sentences(line)
          : [[line.length - line.trimStart().length, line.trimEnd().length] as const];
      for (const [from, to] of ranges) {
        const start = pointAt(lineStart + from);
        const end = pointAt(lineStart + to);
        passages.push({ form, paragraph, start, end, text: line.slice(from, to) });
      }
    }
    lineStart += line.length + 1;
  }
  return passages;
}

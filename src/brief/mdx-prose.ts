/** Reduces the text of an MDX file to its running words: what a reader reads, with the lines it stands on. */
import type { Prose } from '../model/schema/reading.ts';
import { blank, replaceTags } from './mdx-tags.ts';

/** Tags that stand inside a sentence: taking them out must not pull words apart. All others part words. */
const INLINE = new Set([
  'Claim',
  'Cite',
  'a',
  'abbr',
  'b',
  'cite',
  'dfn',
  'em',
  'i',
  'q',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/** `{…}`, which holds no other. */
const EXPRESSION = /\{[^{}]*\}/gu;
/** `[text](address)` and `![text](address)`. */
const LINK = /!?\[(?<text>[^\]]*)\]\([^)]*\)/gu;
/** What begins a heading, a quotation or an item of a list. */
const LINE_MARK = /^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gmu;
/** Stars and underscores, but for a single one between letters, as in `snake_case`. */
const EMPHASIS = /\*\*|__|(?<!\p{L})[*_]|[*_](?!\p{L})/gu;

/** Paragraphs of visible MDX text without tags, expressions, link targets and Markdown marks. Line breaks are kept. */
export function proseOf(visible: string): Prose[] {
  const bare = replaceTags(visible, (name) => (INLINE.has(name) ? '' : ' '))
    .replace(EXPRESSION, blank)
    .replace(LINK, '$<text>')
    .replace(LINE_MARK, '')
    .replace(EMPHASIS, '');
  const paragraphs: Prose[] = [];
  let current: Prose | null = null;
  for (const [index, line] of bare.split('\n').entries()) {
    if (line.trim() === '') {
      current = null;
    } else if (current) {
      current.text += `\n${line}`;
    } else {
      current = { text: line, line: index + 1 };
      paragraphs.push(current);
    }
  }
  return paragraphs;
}

/** Number of words: runs without white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

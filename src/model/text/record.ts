/** Drafts the machine-made part of an article's record from its text: digests, ranges and locators of all passages. */
import type { Passage } from '../schema/passage.ts';
import { segment } from './segment.ts';

/** Hex SHA-256 of a string's UTF-8 bytes. Handed in, because browsers and Node offer it differently. */
export type HexDigest = (text: string) => string;

const words = (text: string): string[] =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * The first and the last three words of a passage: enough to find it again, too little to republish it. A passage
 * without words (the rule of a table) is its own locator.
 */
export function locator(text: string): { begins: string; ends: string } {
  const all = words(text);
  if (all.length === 0) return { begins: text.trim(), ends: text.trim() };
  return { begins: all.slice(0, 3).join(' '), ends: all.slice(-3).join(' ') };
}

/**
 * Drafts passages for a text. Roles are guessed from form; an editor decides them.
 * @param text the whole file, UTF-8 with LF
 */
export function draftPassages(text: string, digest: HexDigest): Passage[] {
  return segment(text).map((piece, index) => {
    const { begins, ends } = locator(piece.text);
    const role =
      piece.form === 'heading' ? 'heading' : piece.form === 'rule' ? 'boilerplate' : 'claim';
    return {
      id: `p${index + 1}`,
      form: piece.form,
      paragraph: piece.paragraph,
      start: piece.start,
      end: piece.end,
      sha256: digest(piece.text),
      begins,
      ends,
      role,
      flags: [],
      ...(piece.form === 'rule' ? { reason: 'Table rule; contains no words.' } : {}),
    };
  });
}

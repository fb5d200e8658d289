/** Keeps a mark on the line of the word it belongs to: browsers may break before a drawing. */
export const WORD_JOINER = '\u2060';

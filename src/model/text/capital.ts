/** A text with a capital where it begins with a small letter. Of English texts alone: no Turkish dotted i is made. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A label as it goes in the middle of a sentence: the first letter small, the rest as it is (“AI” keeps its capitals). */
export const withinSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

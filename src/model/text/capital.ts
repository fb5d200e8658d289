/** A text with a capital where it begins with a small letter. Of English texts alone: no Turkish dotted i is made. */
export const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

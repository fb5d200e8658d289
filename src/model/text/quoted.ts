/** Quotation marks around what may hold quotation marks itself: “a ‘b’ c”. */
export const quoted = (text: string): string =>
  `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;

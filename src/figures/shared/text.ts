/** Text as geometry: how wide it will be, about, and where to break it. Widths err to the wide side. */

const NARROW = /[iıjlfrtI.,:;’'()|!1 -]/u;
const WIDE = /[mwMWŞÖÜÇGOQ@%–—]/u;

const emOf = (letter: string): number => {
  if (WIDE.test(letter)) return 0.8;
  if (NARROW.test(letter)) return 0.36;
  return /\p{Lu}/u.test(letter) ? 0.66 : 0.56;
};
/** Widths of letters that were asked for: a text is measured once for each word it may break at. */
const ems = new Map<string, number>();

/** Width of a run in the sans of the brief, in units of `size`'s own. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) {
    let own = ems.get(letter);
    if (own === undefined) {
      own = emOf(letter);
      ems.set(letter, own);
    }
    em += own;
  }
  return em * size;
}

/** Breaks at spaces so that no line is wider than `width`, unless one word is. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

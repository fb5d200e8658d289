/**
 * Sentences of the interface in which elements of a page stand: links, dates, names. A sentence is
 * written whole, in the order of its language, and a template fills its gaps.
 */

/** What fills a gap: text, a number, or an element of a template. */
export type Gap = string | number | object;

/**
 * Tag of a template literal. A line break in the literal, with the spaces around it, is one space.
 * @returns the texts and what fills the gaps between them, in order, as a template renders a list
 */
export function sentence(texts: TemplateStringsArray, ...gaps: readonly Gap[]): Gap[] {
  return texts.flatMap((text, i) => {
    const words = text.replace(/\s*\n\s*/gu, ' ');
    const gap = gaps[i];
    return gap === undefined ? [words] : [words, gap];
  });
}

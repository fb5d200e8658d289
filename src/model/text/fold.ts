/** One folding of letters for everything that is searched: the index, the query, the filters of the claims. Ships to the browser. */

/** Letters that no decomposition takes to a letter of English. */
const LETTERS: Record<string, string> = {
  ı: 'i',
  ə: 'e',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/** Lower case without marks; every form of i is one letter; raised and lowered digits are digits. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] as string);
}

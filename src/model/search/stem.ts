/**
 * Cuts English endings, so that `refined`, `refining` and `refines` are found by each other: the first step of Porter's
 * algorithm and those of its later endings that occur in this subject. Ships to the browser.
 */

const VOWEL = /[aeiouy]/u;
/** Ending, what stands instead, and how many letters must be left. */
const LONG: [RegExp, string, number][] = [
  [/(?:i[sz]ation|i[sz]ing|i[sz]ed|izer|i[sz]es?)$/u, 'is', 4],
  [/ification$/u, 'if', 4],
  [/(?:ational|ation|ator|ate?)$/u, '', 4],
  [/ct(?:ion|or)?$/u, 'c', 4],
  [/(?:ment|ness|able|ible|ance|ence|ivity|ive|ity)$/u, '', 4],
  [/sion$/u, 's', 4],
  [/tion$/u, 't', 5],
  [/(?:ery|er|or)$/u, '', 4],
];

function plural(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/(?:ss|ch|sh|x)es$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function tense(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const cut = /^(.*)(?:ed|ing)$/u.exec(word)?.[1];
  if (cut === undefined || !VOWEL.test(cut)) return word;
  return cut.length < 3 ? word.replace(/d$/u, '') : cut;
}

/** @param word folded; a word with a digit in it is left as it is */
export function stem(word: string): string {
  if (word.length < 4 || /\d/u.test(word)) return word;
  let stemmed = tense(plural(word));
  for (const [ending, instead, least] of LONG) {
    const cut = stemmed.replace(ending, instead);
    if (cut !== stemmed && cut.length >= least) {
      stemmed = cut;
      break;
    }
  }
  return stemmed.length > 3
    ? stemmed.replace(/(?<=..)[ey]$/u, '').replace(/([^aeiouylsz])\1$/u, '$1')
    : stemmed;
}

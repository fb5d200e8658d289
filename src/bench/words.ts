/**
 * Words and sentences with nothing in them. How often a word comes falls with its rank, as in any language, so that an
 * index of them has the size and the shape of a real one: a few words in every text, and new ones to the end.
 */
import type { Chance } from './seeded.ts';

/** The words that make a sentence sound like one; the first stand in nearly every sentence. */
const COMMON =
  `the of and in to that a for by on with from as at is was were has have it its this their which more than before after under over between
ore oxide deposit plant ministry report tonne field agreement company talks survey reserve resource partner country price export processing
state market year month project statement figure claim official minister region province technology supply mining output grade estimate
public private foreign domestic large small early late new older joint final first second annual local national regional industrial
said announced planned signed expected produced shipped opened counted measured refused confirmed reported named compared awaited priced
rare earth thorium barite fluorite concentrate separation refining licence code certificate drilling sample laboratory pilot phase permit
battery magnet turbine vehicle engine sensor alloy cable port railway road river village mountain basin ring vein fault crust`
    .trim()
    .split(/\s+/u);
const COMMON_SET = new Set(COMMON);
/** Whether a word, in small letters, is one of English, not one that was made up. */
export const isCommon = (word: string): boolean => COMMON_SET.has(word);
/** Without f, so that no syllables make up a word that the rules forbid. */
const ONSETS = 'b br c ch d dr g gr h k kl l m n p pl r s sh sk st t tr v y z'.split(' ');
const VOWELS = 'a e i o u ı ö ü ai ea'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 'l', 's', 'm', 't', 'k', 'nd', 'rt'];
/** Words beyond the common ones: as many as a large brief would hold, names included. */
const RARE = 30_000;

/** A word for each number, always the same; neighbours are strewn, so that they are not alike. */
function rareWord(number: number): string {
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 9;
  const digit = <T>(of: readonly T[]): T => {
    const chosen = of[rest % of.length] as T;
    rest = Math.floor(rest / of.length);
    return chosen;
  };
  let word = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable += 1)
    word += digit(ONSETS) + digit(VOWELS) + digit(CODAS);
  return word;
}

/** Ranks drawn so that each comes in inverse proportion to itself (Zipf). */
function word(from: Chance): string {
  const rank = Math.floor((COMMON.length + RARE) ** from.next()) - 1;
  return COMMON[rank] ?? rareWord(rank - COMMON.length);
}

const capital = (text: string): string =>
  text.replace(/^\p{L}/u, (letter) => (letter === 'i' ? 'I' : letter.toUpperCase()));

/** A name such as a person, a body or a place has, a different one for each number. */
export const properName = (number: number, words = 2): string =>
  Array.from({ length: words }, (_, index) => capital(rareWord(number + (index + 1) * RARE))).join(
    ' ',
  );

/** Running words without a stop. */
export const phrase = (from: Chance, words: number): string =>
  Array.from({ length: words }, () => word(from)).join(' ');

/** A sentence of about so many words, now and then with a year in it. */
export function sentence(from: Chance, words: number): string {
  const length = Math.max(4, words + from.whole(-3, 3));
  return capital(`${phrase(from, length)}${from.oneIn(6) ? ` in ${from.whole(1990, 2026)}` : ''}.`);
}

/** Sentences of about so many words in all. */
export function paragraph(from: Chance, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 14) sentences.push(sentence(from, Math.min(left, 14)));
  return sentences.join(' ');
}

/** As {@link sentence}, and no longer than so many letters. */
export function line(from: Chance, words: number, letters: number): string {
  const whole = sentence(from, words);
  return whole.length <= letters
    ? whole
    : `${whole.slice(0, letters - 1).replace(/\s+\S*$/u, '')}.`;
}

/** A number's place in an id. */
export const slugOf = (kind: string, number: number): string => `${kind}-${number}`;

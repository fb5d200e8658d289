/**
 * Knows a name with a case ending of Turkish that no apostrophe divides from it: `Eskişehirde`, `Türkiyenin`. Ships to the
 * browser when a word is nowhere.
 */
import { stem } from './stem.ts';
import type { Groups } from './synonyms.ts';
import type { KnownWord } from './table-index.ts';

/**
 * Plural, accusative and dative, genitive, locative and ablative with `ki`, instrumental; folded, with the letters that join them.
 * An ending of one letter is left out: it may as well be a slip, for which the nearest word is offered.
 */
const ENDING = /^(?:l[ae]r[iu]?)?(?:y[aeiu]|n?[iu]n|n?[dt][ae](?:n|ki)?|y?l[ae])?$/u;
const [SHORTEST_NAME, SHORTEST_ENDING] = [3, 2];

/**
 * The name, or the word of the synonyms, that a folded word is with such an ending. Other words are left alone, because
 * many English ones end like this by chance.
 */
export function withoutEnding(
  word: string,
  known: ReadonlyMap<string, KnownWord>,
  groups: Groups,
): string | null {
  for (let cut = word.length - SHORTEST_ENDING; cut >= SHORTEST_NAME; cut -= 1) {
    const name = word.slice(0, cut);
    if (!ENDING.test(word.slice(cut))) continue;
    const isName = /^\p{Lu}/u.test(known.get(name)?.shown ?? '');
    if (
      isName ||
      groups.some((forms) =>
        forms.some(([term, ...others]) => others.length === 0 && term === stem(name)),
      )
    )
      return name;
  }
  return null;
}

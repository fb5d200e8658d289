/**
 * Words and phrases that stand for each other. In the full texts a group has one term of its own, so that one look-up
 * finds all its forms. Ships to the browser.
 */
import { nameTermsOf } from './terms.ts';

/** For each group the forms of its words, each a sequence of terms. */
export type Groups = readonly string[][][];

export const groupsOf = (synonyms: readonly string[][]): Groups =>
  synonyms.map((words) => words.map(nameTermsOf));

/** The term of a group in the full texts; no word looks like it. */
export const groupTerm = (group: number): string => `0syn${group}`;

/** The longest form that stands at a place of a sequence of terms. */
export function formAt(
  terms: readonly (string | undefined)[],
  at: number,
  groups: Groups,
): { group: number; form: string[] } | undefined {
  let best: { group: number; form: string[] } | undefined;
  for (const [group, forms] of groups.entries())
    for (const form of forms)
      if (
        form.length > (best?.form.length ?? 0) &&
        form.every((term, offset) => terms[at + offset] === term)
      )
        best = { group, form };
  return best;
}

/** The terms of the groups of which a form stands in a text. */
export function groupTermsOf(text: string, groups: Groups): string[] {
  return text.split('\n').flatMap((line) => {
    const terms = nameTermsOf(line);
    return terms.flatMap((_, at) => {
      const found = formAt(terms, at, groups);
      return found ? [groupTerm(found.group)] : [];
    });
  });
}

/** Full texts that are there already, where there is no index to ask: looked up as the index of the site looks them up. Ships with the brief in one file. */
import { type Groups, groupTermsOf } from '../../model/search/synonyms.ts';
import { termsOf } from '../../model/search/terms.ts';
import { FullTexts } from './full-text.ts';
import { inPieces } from './pieces.ts';

/** Notes of each text its terms and those of its synonyms, one text with each step. */
function* noteTerms(
  holders: Map<string, number[]>,
  texts: readonly string[],
  groups: Groups,
): Generator<number> {
  for (const [n, text] of texts.entries()) {
    for (const term of new Set([...termsOf(text), ...groupTermsOf(text, groups)])) {
      const numbers = holders.get(term) ?? [];
      numbers.push(n);
      holders.set(term, numbers);
    }
    yield n;
  }
}

export interface AtHand {
  /** In the order of the table. */
  texts: readonly string[];
  groups: Groups;
  /** Every wording of every claim: the number of the claim, and the digest. */
  digests: readonly (readonly [n: number, digest: string])[];
}

/** The full texts of what is at hand. */
export async function textsAtHand({ texts, groups, digests }: AtHand): Promise<FullTexts> {
  const holders = new Map<string, number[]>();
  await inPieces(noteTerms(holders, texts, groups));
  return new FullTexts({
    search: async (term) => holders.get(term) ?? [],
    textOf: async (n) => texts[n] ?? '',
    digests: async () => digests,
  });
}

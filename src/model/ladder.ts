/** The attribution ladder in words: who says so, how sure we are of each rung, and in whose voice. Ships to the browser. */

import * as words from '../ui/en/attribution.ts';
import { quoted } from './text/quoted.ts';

/** A rung as a claim has it today or as the ledger has it. */
export interface Step {
  rung: string;
  who: string;
  /** Set where the article does not name the rung and we infer it. */
  inferred?: true | undefined;
}

/** Who stands on a rung; "probably" behind the name where that is inferred and the words do not say so themselves. */
export function whoInWords({ who, inferred }: Step): string {
  return inferred ? words.inferred(who) : who;
}

/** Whether a reader says it in a comment, and not the article. */
export const saidByReader = (attribution: readonly Step[]): boolean =>
  attribution[0]?.rung === 'reader';

/** "The article’s hedge: “is estimated to”." or that it does not; of a comment, the reader does or does not. */
export function hedgeInWords({
  hedge,
  attribution,
}: {
  hedge: string | null;
  attribution: readonly Step[];
}): string {
  const byReader = saidByReader(attribution);
  return hedge === null ? words.unhedged(byReader) : words.hedged(byReader, quoted(hedge));
}

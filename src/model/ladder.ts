/** The attribution ladder in words: who says so, how sure we are of each rung, and in whose voice. Ships to the browser. */
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
  if (!inferred || /\bprobably\b/iu.test(who)) return who;
  const [, name, rest] = /^([^,;(]+)[,;] (.+)$/su.exec(who) ?? [];
  return name === undefined ? `${who}, probably` : `${name}, probably; ${rest}`;
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
  const speaker = saidByReader(attribution) ? 'The reader' : 'The article';
  return hedge === null
    ? `${speaker} ${speaker === 'The reader' ? 'says' : 'asserts'} it without a hedge.`
    : `${speaker}’s hedge: ${quoted(hedge)}.`;
}

/** A claim as one sentence that can be quoted alone: attribution and hedge never come off. */
import { quoted } from '../text/quoted.ts';

/** As a claim has it today, or as the ledger has it, where words of vocabularies are plain texts. */
export interface Said {
  statement: string;
  hedge: string | null;
  attribution: readonly { rung: string; who: string }[];
}

/**
 * Who says so and with what hedge: "According to an unnamed senior Turkish energy official, as cited by Asian Morning
 * (hedged: “is estimated to”)".
 * @param publisher the outlet of the article, used where the ladder's first rung is the article itself
 */
export function claimSource(
  { attribution, hedge }: Omit<Said, 'statement'>,
  publisher: string,
): string {
  const [first, ...others] = attribution;
  const speakers = first?.rung === 'article' ? others : attribution;
  const outermost = speakers.at(-1);
  const chain = speakers
    .slice(0, -1)
    .reverse()
    .map(({ who }) => who);
  const via = outermost ? [...chain, publisher].join(', as retold by ') : '';
  const source = outermost
    ? `According to ${outermost.who}, as cited by ${via}`
    : `According to ${publisher}`;
  return hedge ? `${source} (hedged: ${quoted(hedge)})` : source;
}

/** "According to an unnamed senior Turkish energy official, as cited by Asian Morning (hedged: “…”): statement". */
export const claimSentence = (claim: Said, publisher: string): string =>
  `${claimSource(claim, publisher)}: ${claim.statement}`;

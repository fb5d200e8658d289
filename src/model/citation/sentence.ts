/** A claim as one sentence that can be quoted alone: attribution and hedge never come off. */
import { type Step, saidByReader, whoInWords } from '../ladder.ts';
import { quoted } from '../text/quoted.ts';

/** As a claim has it today, or as the ledger has it, where words of vocabularies are plain texts. */
export interface Said {
  statement: string;
  hedge: string | null;
  attribution: readonly Step[];
}

/** A rung inside a chain of rungs: what explains it stands in brackets, so that commas part the rungs alone. */
const bracketed = (step: Step): string =>
  whoInWords(step).replace(/^([^(]+?)[,;] (.+)$/su, '$1 ($2)');

/**
 * Who says so and how it is hedged: "According to an unnamed senior Turkish energy official, as cited by Asian Morning
 * (hedged: “is estimated to”)". What a reader wrote beneath an article is the reader's: "A reader’s comment under …".
 * @param publisher the outlet of the article, used where the ladder's first rung is the article itself
 */
export function claimSource(
  { attribution, hedge }: Omit<Said, 'statement'>,
  publisher: string,
): string {
  const byReader = saidByReader(attribution);
  const [first, ...others] = attribution;
  const speakers = first?.rung === 'article' || byReader ? others : attribution;
  const outermost = speakers.at(-1);
  const chain = speakers.slice(0, -1).reverse().map(bracketed);
  const place = byReader ? `a reader’s comment under ${publisher}` : publisher;
  const via = [...chain, place].join(', as retold by ');
  const alone = byReader ? `A${place.slice(1)}` : `According to ${place}`;
  const source = outermost ? `According to ${whoInWords(outermost)}, as cited by ${via}` : alone;
  return hedge ? `${source} (hedged: ${quoted(hedge)})` : source;
}

/** "According to an unnamed senior Turkish energy official, as cited by Asian Morning (hedged: “…”): statement". */
export const claimSentence = (claim: Said, publisher: string): string =>
  `${claimSource(claim, publisher)}: ${claim.statement}`;

const withoutStop = (text: string): string => text.replace(/\.$/u, '');

/**
 * A claim as the title of its page, wherever that is shown alone: what was found, the statement with its hedge, its number.
 * "Contradicted: Türkiye has 694 million tonnes of rare-earth reserves (hedged: “Estimates place”; sp-9)".
 * @param found the word for the finding, with a capital
 */
export function claimHeadline(
  { id, statement, hedge }: Pick<Said, 'statement' | 'hedge'> & { id: string },
  found: string,
): string {
  const apart = hedge === null ? id : `hedged: ${quoted(hedge)}; ${id}`;
  return `${found}: ${withoutStop(statement)} (${apart})`;
}

/**
 * What a claim is shown and counted as wherever readers meet it: in marks, tables, filters, counts, the search and the
 * check of a copy. The finding itself stays in the record, and in the public data beside its status.
 */
import type { Claim } from './schema/claim.ts';
import { FINDINGS, type Vocabulary } from './vocabulary.ts';

export const VERDICTS = {
  ...FINDINGS,
  withdrawn: {
    label: 'Withdrawn',
    definition: 'We no longer stand by this claim; its page says why.',
  },
} as const satisfies Vocabulary;
export type Verdict = keyof typeof VERDICTS;

/** Its finding, or that it was withdrawn. */
export const verdictOf = ({ status, finding }: Pick<Claim, 'status' | 'finding'>): Verdict =>
  status === 'withdrawn' ? status : finding;
/** What is said of it in a line: what was found, or why it was withdrawn. */
export const verdictNote = ({ withdrawn, gist }: Pick<Claim, 'withdrawn' | 'gist'>): string =>
  withdrawn ?? gist;
export const verdictLabel = (verdict: Verdict): string => VERDICTS[verdict].label;

/** Verdicts without which a claim would be read wrongly. */
const CAUTIONS: ReadonlySet<string> = new Set<Verdict>([
  'contradicted',
  'partly',
  'contested',
  'one-source',
  'untraced',
  'withdrawn',
]);
/**
 * Whether a reader must know the verdict where the claim is read: its note stands in the margin of a reading, and what was
 * found goes with every citation. A word that the vocabulary has no more asks for nothing.
 */
export const isCaution = (verdict: string): boolean => CAUTIONS.has(verdict);

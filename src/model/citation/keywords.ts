/** Words to file a citation under in a library of references. */
import type { CslItem, CslType } from './item.ts';

const KINDS: Record<CslType, string> = {
  webpage: 'web page',
  dataset: 'dataset',
  'article-newspaper': 'press report',
  'article-journal': 'paper',
  report: 'report',
  speech: 'statement',
  'entry-encyclopedia': 'encyclopedia',
};
/** What was found, as the kind of a claim's item says it: "finding: partly right", "withdrawn". */
const FOUND = /^Claim; (withdrawn|finding: [^:]+)/u;

/**
 * "claim am-12" and "finding: contradicted" or "withdrawn"; of all else its kind. None holds a comma or a semicolon, which
 * part keywords.
 */
export function keywords({ type, genre, custom }: CslItem): string[] {
  const found = FOUND.exec(genre ?? '')?.[1];
  if (custom?.claim) return [`claim ${custom.claim}`, ...(found ? [found] : [])];
  return [genre?.replace(/[:,;].*$/su, '').toLowerCase() ?? KINDS[type]];
}

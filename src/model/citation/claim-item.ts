/**
 * A claim as a citation, on its own page and in saved lists; ships to the browser. The title is the claim as one sentence
 * with its attribution and its hedge, because the title is the one field that every format and every style keeps: nothing
 * downstream can drop them. What was found stands before the claim, and again as the kind of the item together with the
 * better figure or account, so that no citation passes on a contradicted claim as if it were sound. That a claim was
 * withdrawn stands in place of its finding.
 */
import { claimPath, revisionPath } from '../address.ts';
import { whoInWords } from '../ladder.ts';
import { shortDigest } from '../ledger/digest.ts';
import { isCaution } from '../verdict.ts';
import { FINDINGS } from '../vocabulary.ts';
import { type CslItem, cslDate, type Edition } from './item.ts';
import { claimSentence, type Said } from './sentence.ts';

/** What of a claim a citation needs. */
export interface CitedClaim extends Said {
  id: string;
  finding: string;
  gist: string;
  /** Why it was withdrawn, where it was. */
  withdrawn?: string | null | undefined;
  /** Of the article that makes it. */
  publisher: string;
  revision: number;
  digest: string;
  /** Whether that revision has been released; a wording that is not may still change. */
  released: boolean;
  /** When it was released, as an ISO date; the date of the edition where it was not. */
  date?: string;
}

/** "revision 2 (sha256-Ab3dE9f0qZ)", or what stands for it before the release. */
const revisionInWords = ({
  revision,
  digest,
  released,
}: Pick<CitedClaim, 'revision' | 'digest' | 'released'>): string =>
  `${released ? `revision ${revision}` : 'unreleased wording'} (${shortDigest(digest)})`;

/** "contradicted", "no trace found" and so on, as it stands inside a sentence; a word that the vocabulary has no more stands as it is. */
export const findingInWords = (finding: string): string =>
  (FINDINGS as Record<string, { label: string }>)[finding]?.label.toLowerCase() ?? finding;

/** "Claim; finding: contradicted: It is ore; …": with what was found where a claim must not travel without it. */
function kindOf({ finding, gist, withdrawn }: CitedClaim): string {
  if (withdrawn) return 'Claim; withdrawn';
  const found = `Claim; finding: ${findingInWords(finding)}`;
  return isCaution(finding) ? `${found}: ${gist.replace(/\.$/u, '')}` : found;
}

export function claimItem(
  claim: CitedClaim,
  edition: Pick<Edition, 'key' | 'name' | 'released' | 'permalink'>,
): CslItem {
  const { id, publisher, revision, digest, released, finding, hedge, withdrawn } = claim;
  const sentence = claimSentence(claim, publisher);
  const current = edition.permalink(claimPath(id));
  return {
    id: `${edition.key}-${id}-r${revision}`,
    type: 'webpage',
    title: `Claim ${id}, ${withdrawn ? 'withdrawn' : findingInWords(finding)}, ${revisionInWords(claim)}: ${sentence.replace(/\.$/u, '')}`,
    author: [{ literal: edition.name }],
    issued: cslDate(claim.date ?? edition.released),
    'container-title': edition.name,
    genre: kindOf(claim),
    version: released ? String(revision) : 'unreleased',
    // A released revision has an address of its own, where its wording stays readable after a change.
    URL: released ? edition.permalink(revisionPath(id, revision)) : current,
    language: 'en-GB',
    abstract: `${withdrawn ? `Withdrawn: ${withdrawn} ` : ''}${sentence} Finding: ${findingInWords(finding)}. ${claim.gist}`,
    note: `Checksum of the wording: ${digest}. Current wording: ${current}`,
    custom: {
      claim: id,
      hedge,
      attribution: claim.attribution.map((step) => ({ rung: step.rung, who: whoInWords(step) })),
      publisher,
      finding,
      revision,
      digest,
    },
  };
}

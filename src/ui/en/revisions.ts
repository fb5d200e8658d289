/** Revisions of a claim: its history, what changed, corrections. */
import { type Gap, sentence } from '../gaps.ts';

export const history = 'History';
export const revision = (number: number): string => `Revision ${number}`;
/** Within a sentence or behind another word. */
export const revisionWithin = (number: number): string => `revision ${number}`;
/** Read out behind a link to a revision. */
export const revisionSpoken = (number: number): string => `, revision ${number}`;
export const version = (version: string): string => `version ${version}`;
export const neverPublished =
  'Not published yet: the wording may still change. Once it is published, every wording of this ' +
  'claim stays readable here.';
export const notPublished = 'Not published yet';
export const wordingHere = 'The wording on this page.';
export const asPublished = 'As published';
export const saidThen = 'What it said, and what has changed since';
/** Around words taken out or put in, for those who hear them. */
export const removed = ' [removed: ';
export const added = ' [added: ';
export const endOfChange = '] ';

export const current = 'Revision';
export const released = (number: number): string => `${number} of ${number}`;
export const draft = (number: number): string => `${number}, not published yet`;
export const reviewed = (revision: string, date: Gap, digest: Gap) =>
  sentence`${revision}, reviewed ${date}. ${digest}`;
export const draftNotice = (revision: Gap) => sentence`Draft: not published yet. It differs from
  ${revision}, the latest published one. Cite that revision.`;

export const title = (headline: string, number: number): string =>
  `${headline}, revision ${number}`;
export const description = (date: string, claim: string): string =>
  `As published on ${date}: ${claim}`;
export const kicker = (
  claim: string,
  revision: number,
  date: Gap,
  version: string,
  publisher: string,
) => sentence`Claim ${claim}, revision ${revision} · published ${date} in version ${version} ·
  ${publisher}`;
export const withdrawnNotice = 'Withdrawn.';
export const currentNotice = (claim: Gap) => sentence`This is the current revision. ${claim} has the
  same wording, with its evidence, places and related claims.`;
export const claimPage = 'The claim’s page';
export const claimPageWithin = 'claim’s page';
export const replacedEarlier = (revision: Gap) =>
  sentence`It replaced ${revision}, which shows what changed.`;
export const olderNotice = 'This is an older revision.';
export const replacedOn = (date: Gap) => sentence`It was replaced on ${date}:`;
export const withdrawnThen = 'The claim was withdrawn at the same time.';
export const withdrawnOn = (date: Gap) => sentence`The claim was withdrawn on ${date}.`;
export const whyWithdrawn = 'Why the claim was withdrawn';
export const claimNow = 'What the claim says now';
export const latestNotice = (claimPage: Gap) => sentence`This is the latest published revision. The
  ${claimPage} has changes that are not published yet; they are shown below.`;
export const changedSince = 'What has changed since';
export const unchanged = 'Nothing: the claim has returned to this wording.';
export const why = 'Why it changed';
export const evidence = 'Evidence cited in this revision';
export const noSource = 'No source was cited for or against this claim.';
export const searches = 'Searches listed in this revision';
export const about = 'About this revision';
export const claim = 'Claim';
export const published = 'Published';
export const publishedIn = (date: Gap, version: string, reason: Gap) =>
  sentence`${date}, version ${version}. ${reason}`;
export const wordingChecksum = 'Checksum of the wording';
export const passageChecksum = 'Checksum of the passage';
export const inLedger = 'Ledger entry';
export const ledgerEntry = (entry: number, ledger: Gap) => sentence`Entry ${entry} of ${ledger}`;

export const changedClaims = 'Changed claims';
export const noneChanged = (date: Gap) =>
  sentence`No claim has been changed since the first version, of ${date}.`;
export const nothingPublished =
  'Nothing has been published yet; the record of changes starts with the first version.';
export const withdrawn = 'withdrawn';
export const reason = (reason: Gap) => sentence`Why: ${reason}`;
export const changedParts = (parts: string): string => `Changed: ${parts}.`;
/** Read out behind the link to the wording before. */
export const saidBeforeSpoken = (claim: string, revision: number): string =>
  `, claim ${claim}, revision ${revision}`;
export const howWeCorrect = 'How we correct mistakes';
export const noContact = 'This copy of the brief gives no contact details for reporting mistakes.';
export const versions = 'Versions';
export const noVersion = 'None yet.';
export const follow = (
  feed: Gap,
  ledger: Gap,
) => sentence`Follow changes in the ${feed}. Check them against
  ${ledger}, which records every published wording of every claim.`;
export const feed = 'Atom feed';
export const ledger = 'the ledger';

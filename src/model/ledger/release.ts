/** Making a release: what has to be recorded, and what forbids it. Nothing is written here. */
import { compareClaimIds } from '../ids.ts';
import { fullDate } from '../schema/common.ts';
import { counted } from '../text/count.ts';
import { changedParts } from './difference.ts';
import type { Digest } from './digest.ts';
import { compareVersions, type Entry, lineOf, type Release, versionText } from './entry.ts';
import { revised, revisionsByClaim } from './history.ts';
import type { Row } from './read.ts';
import { hashOf } from './read.ts';
import type { Wording } from './wording.ts';

/** The reason that the first release gives for every claim. */
export const FIRST = 'first edition';

export interface Request {
  version: string;
  date: string;
  /** `am-12: why`, `am-12 am-13: why`, or {@link FIRST}. */
  reasons: readonly string[];
  /** What the release brings beyond its claims; needed where no claim changed. */
  note?: string;
}

export interface Plan {
  entries: Entry[];
  note: string;
}

const REASON = /^((?:[a-z]{2}-\d+[\s,]*)+):\s*(\S.*)$/su;

function reasonsByClaim(reasons: readonly string[]): { given: Map<string, string>; problems: string[] } {
  const given = new Map<string, string>();
  const problems: string[] = [];
  for (const reason of reasons.filter((text) => text !== FIRST)) {
    const [, claims, why] = REASON.exec(reason.trim()) ?? [];
    if (claims === undefined || why === undefined) problems.push(`"${reason}" is no reason: write "am-12: why it changed".`);
    for (const claim of claims?.match(/[a-z]{2}-\d+/gu) ?? []) {
      if (given.has(claim)) problems.push(`${claim} has two reasons.`);
      given.set(claim, (why ?? '').trim());
    }
  }
  return { given, problems };
}

function headProblems({ version, date }: Request, last: Release | undefined): string[] {
  const problems: string[] = [];
  if (!versionText.safeParse(version).success) problems.push(`"${version}" is no version: write three numbers such as 1.2.0.`);
  else if (last && compareVersions(version, last.version) <= 0) problems.push(`Version ${version} does not come after ${last.version}, the last release.`);
  if (!fullDate.safeParse(date).success) problems.push(`"${date}" is no date: write YYYY-MM-DD.`);
  else if (last && date < last.date) problems.push(`${date} lies before the last release, ${last.date}.`);
  return problems;
}

/** What a release brought, where nobody wrote a note. */
function noteOf(entries: readonly Entry[], first: boolean): string {
  if (first) return `First edition, with ${counted(entries.length, 'claim')}.`;
  const added = entries.filter(({ revision }) => revision === 1).length;
  const parts = [entries.length > added && `${counted(entries.length - added, 'claim')} changed`, added > 0 && `${counted(added, 'claim')} added`];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/**
 * Plans a release.
 * @param rows the verified ledger
 * @param wordings of all claims as they are now
 * @returns the entries to append, or every reason why there can be no release
 */
export function planRelease(
  rows: readonly Row[],
  releases: readonly Release[],
  wordings: readonly Wording[],
  request: Request,
  digest: Digest,
): { plan: Plan | null; problems: string[] } {
  const { version, date, note } = request;
  const byClaim = revisionsByClaim(rows);
  const { given, problems } = reasonsByClaim(request.reasons);
  problems.unshift(...headProblems(request, releases.at(-1)));
  const first = releases.length === 0;
  if (first && !request.reasons.includes(FIRST)) problems.push(`This is the first release: give --reason "${FIRST}".`);
  if (!first && request.reasons.includes(FIRST))
    problems.push(`"${FIRST}" is the reason of the first release; this one needs a reason for each changed claim.`);

  const sorted = [...wordings].sort((a, b) => compareClaimIds(a.claim, b.claim));
  const states = sorted.map((wording) => ({ wording, ...revised(wording, byClaim.get(wording.claim) ?? [], digest) }));
  const pending = states.filter(({ standing }) => standing !== 'released');
  for (const { wording, standing, published } of pending) {
    if (standing !== 'changed' || given.has(wording.claim)) continue;
    const differs = changedParts((published.at(-1) as Row).wording, wording);
    problems.push(`${wording.claim} differs from revision ${published.length} (${differs.join(', ')}): give --reason "${wording.claim}: why it changed".`);
  }
  const known = new Set(pending.map(({ wording }) => wording.claim));
  for (const claim of given.keys()) if (!known.has(claim)) problems.push(`${claim} has a reason and no change to give it for.`);
  if (pending.length === 0 && !note) problems.push('No claim changed since the last release: say what else did, with --note "…".');
  if (problems.length > 0) return { plan: null, problems };

  const entries: Entry[] = [];
  const last = rows.at(-1);
  let previous = last ? hashOf(last, digest) : null;
  for (const { wording, revision, digest: of } of pending) {
    const reason = given.get(wording.claim) ?? (first ? FIRST : 'new claim');
    const entry: Entry = { entry: rows.length + entries.length + 1, revision, date, release: version, reason, wording, digest: of, previous };
    previous = digest(lineOf(entry));
    entries.push(entry);
  }
  return { plan: { entries, note: note ?? noteOf(entries, first) }, problems: [] };
}

/** Making a release: what has to be recorded, and what forbids it. Nothing is written here. */

import { counted } from '../../ui/en/counts.ts';
import { fullDate, text } from '../schema/common.ts';
import { changedParts } from './difference.ts';
import type { Digest } from './digest.ts';
import { compareVersions, type Entry, FORMAT, lineOf, type Release, versionText } from './entry.ts';
import { type Revised, revised, revisionsByClaim } from './history.ts';
import { hashOf, type Row } from './read.ts';
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

/** One or several claims, parted by spaces or commas, a colon, and why they changed: `am-12, am-13: why`. */
const REASON = /^((?:[a-z]{2}-\d+[\s,]*)+):\s*(\S.*)$/su;
const CLAIM = /[a-z]{2}-\d+/gu;

/** What forbids a text to be recorded as it is. */
const unfit = (what: string, written: string): string[] =>
  text
    .safeParse(written.trim())
    .error?.issues.map(({ message }) => `The ${what} "${written.trim()}" ${message}.`) ?? [];

function reasonsByClaim(reasons: readonly string[]): {
  given: Map<string, string>;
  problems: string[];
} {
  const given = new Map<string, string>();
  const problems: string[] = [];
  for (const reason of reasons.filter((text) => text !== FIRST)) {
    const [, claims, why] = REASON.exec(reason.trim()) ?? [];
    if (claims === undefined || why === undefined) {
      problems.push(`"${reason}" is not a valid reason: write "am-12: why it changed".`);
      continue;
    }
    problems.push(...unfit('reason', why));
    for (const claim of claims.match(CLAIM) ?? []) {
      if (given.has(claim))
        problems.push(`${claim} has two reasons: give only one --reason for it.`);
      given.set(claim, why.trim());
    }
  }
  return { given, problems };
}

function headProblems({ version, date, note }: Request, last: Release | undefined): string[] {
  const problems: string[] = [];
  if (!versionText.safeParse(version).success)
    problems.push(`"${version}" is not a valid version: write three numbers, such as 1.2.0.`);
  else if (last && compareVersions(version, last.version) <= 0)
    problems.push(
      `Version ${version} must be higher than that of the last release, ${last.version}.`,
    );
  if (!fullDate.safeParse(date).success)
    problems.push(`"${date}" is not a valid date: write YYYY-MM-DD.`);
  else if (last && date < last.date)
    problems.push(`${date} is earlier than the last release, ${last.date}.`);
  if (note) problems.push(...unfit('note', note));
  return problems;
}

/** What a release brought, where nobody wrote a note. */
function noteOf(entries: readonly Entry[], first: boolean): string {
  if (first) return `First edition, with ${counted(entries.length, 'claim')}.`;
  const added = entries.filter(({ revision }) => revision === 1).length;
  const parts = [
    entries.length > added && `${counted(entries.length - added, 'claim')} changed`,
    added > 0 && `${counted(added, 'claim')} added`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** A claim that has no revision of its present wording yet. */
interface Pending extends Revised {
  wording: Wording;
}

/** What forbids the reasons that were given, or asks for others. */
function reasonProblems(
  pending: readonly Pending[],
  given: ReadonlyMap<string, string>,
  { reasons, note }: Request,
  first: boolean,
): string[] {
  const problems: string[] = [];
  if (first && !reasons.includes(FIRST))
    problems.push(`This is the first release: give --reason "${FIRST}".`);
  if (!first && reasons.includes(FIRST))
    problems.push(
      `"${FIRST}" is only for the first release; this one needs a reason for each changed claim.`,
    );
  for (const { wording, standing, revisions } of pending) {
    const last = revisions.at(-1);
    if (standing !== 'changed' || last === undefined || given.has(wording.claim)) continue;
    const differs = changedParts(last.wording, wording).join(', ');
    problems.push(
      `${wording.claim} differs from revision ${revisions.length} (${differs}): give --reason "${wording.claim}: why it changed".`,
    );
  }
  const changed = new Set(pending.map(({ wording }) => wording.claim));
  for (const claim of given.keys())
    if (!changed.has(claim)) problems.push(`${claim} has a reason but has not changed.`);
  if (pending.length === 0 && !note)
    problems.push(
      'No claim has changed since the last release: say with --note "…" what else has.',
    );
  return problems;
}

/** Entries for pending claims, each chained to the one before. */
function chained(
  rows: readonly Row[],
  pending: readonly Pending[],
  reasonFor: (claim: string) => string,
  { version, date }: Request,
  digest: Digest,
): Entry[] {
  const entries: Entry[] = [];
  const last = rows.at(-1);
  let previous = last ? hashOf(last, digest) : null;
  for (const { wording, revision, digest: own } of pending) {
    const entry: Entry = {
      format: FORMAT,
      entry: rows.length + entries.length + 1,
      revision,
      date,
      release: version,
      reason: reasonFor(wording.claim),
      wording,
      digest: own,
      previous,
    };
    previous = digest(lineOf(entry));
    entries.push(entry);
  }
  return entries;
}

/**
 * Plans a release.
 * @param rows the verified ledger
 * @param wordings of all claims as they are now, in the order in which the ledger is to have them
 * @returns the entries to append, or every reason why there can be no release
 */
export function planRelease(
  rows: readonly Row[],
  releases: readonly Release[],
  wordings: readonly Wording[],
  request: Request,
  digest: Digest,
): { plan: Plan | null; problems: string[] } {
  const first = releases.length === 0;
  const byClaim = revisionsByClaim(rows);
  const pending = wordings
    .map(
      (wording): Pending => ({
        wording,
        ...revised(wording, byClaim.get(wording.claim) ?? [], digest),
      }),
    )
    .filter(({ standing }) => standing !== 'released');
  const { given, problems: malformed } = reasonsByClaim(request.reasons);
  const problems = [
    ...headProblems(request, releases.at(-1)),
    ...malformed,
    ...reasonProblems(pending, given, request, first),
  ];
  if (problems.length > 0) return { plan: null, problems };
  const entries = chained(
    rows,
    pending,
    (claim) => given.get(claim) ?? (first ? FIRST : 'new claim'),
    request,
    digest,
  );
  return { plan: { entries, note: request.note ?? noteOf(entries, first) }, problems: [] };
}

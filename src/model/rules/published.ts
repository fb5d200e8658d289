/** Rules about what was published: the ledger as it was written, claims that keep their numbers, addresses that stay. */
import { revisionPath } from '../address.ts';
import { articleTableOf } from '../articles.ts';
import { dataFilesOf, pagesOf } from '../contract.ts';
import type { Digest } from '../ledger/digest.ts';
import { compareVersions, type Release } from '../ledger/entry.ts';
import { type Revised, revised, revisionsByClaim } from '../ledger/history.ts';
import { LEDGER_FILE, type Row, readLedger } from '../ledger/read.ts';
import { checkRegister, type Redirect } from '../ledger/register.ts';
import { type Wording, wordingOf } from '../ledger/wording.ts';
import { passageFinder } from '../passages.ts';
import type { Fault, Located, Records } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import { fault, faultAt } from './fault.ts';

/** The files a release writes, as read from disk; texts are empty where there is no file yet. */
export interface PublishedFiles {
  ledger: string;
  register: string;
  releases: Located<Release>[];
  redirects: Located<Redirect>[];
}

/** What was published, verified. */
export interface Published {
  rows: Row[];
  releases: Release[];
  redirects: Redirect[];
  register: string;
  /** Wordings of all claims as they are now. */
  wordings: Wording[];
}

interface Now extends Revised {
  claim: Located<Claim>;
  wording: Wording;
}

/** Two claims say the same, whatever their numbers. */
const sameWords = (a: Wording, b: Wording): boolean =>
  a.statement === b.statement && a.passage === b.passage;

function* numbers(rows: readonly Row[], now: readonly Now[]): Generator<Fault> {
  const here = new Set(now.map(({ claim }) => claim.id));
  const latest = new Map(
    [...revisionsByClaim(rows)].map(([id, published]) => [id, published.at(-1) as Row]),
  );
  for (const [id, row] of latest) {
    if (here.has(id)) continue;
    const other = now.find(
      ({ wording, standing }) => standing === 'new' && sameWords(wording, row.wording),
    );
    yield faultAt(
      'ledger/claim',
      { file: LEDGER_FILE, line: row.line, record: id },
      `${id} was published but no longer exists${other ? `; ${other.claim.id} says the same: was it renamed?` : ''}`,
    );
  }
  for (const { claim, wording, standing, revisions } of now) {
    const own = revisions.at(-1)?.wording;
    if (standing !== 'changed' || !own || own.statement === wording.statement) continue;
    const other = [...latest].find(
      ([id, row]) => id !== claim.id && sameWords(row.wording, wording),
    )?.[0];
    if (other)
      yield fault(
        'ledger/renumbered',
        claim,
        ['id'],
        `${claim.id} now says what was published as ${other}`,
      );
    else if (own.passage !== wording.passage)
      yield fault(
        'ledger/renumbered',
        claim,
        ['id'],
        `${claim.id} was published with a different passage and a different statement`,
      );
  }
}

function* releasesInOrder(releases: readonly Located<Release>[]): Generator<Fault> {
  for (const [index, release] of releases.entries()) {
    const before = releases[index - 1]?.record;
    const { version, date, entries, addresses } = release.record;
    if (!before) continue;
    if (compareVersions(version, before.version) <= 0)
      yield fault(
        'ledger/release',
        release,
        ['version'],
        `release ${version} is listed after ${before.version}`,
      );
    else if (date < before.date)
      yield fault(
        'ledger/release',
        release,
        ['date'],
        `release ${version} is dated before ${before.version}`,
      );
    else if (entries < before.entries || addresses < before.addresses)
      yield fault(
        'ledger/release',
        release,
        ['entries'],
        `release ${version} records fewer entries or addresses than ${before.version}`,
      );
  }
}

function* unreleased(rows: readonly Row[], now: readonly Now[]): Generator<Fault> {
  if (rows.length === 0)
    return yield faultAt(
      'ledger/unreleased',
      { file: LEDGER_FILE, line: 1, record: LEDGER_FILE },
      'nothing has been released yet',
    );
  for (const { claim, standing, revision } of now) {
    if (standing === 'released') continue;
    yield fault(
      'ledger/unreleased',
      claim,
      [],
      standing === 'new'
        ? `${claim.id} has never been released`
        : `${claim.id} differs from revision ${revision - 1}, the last one released`,
    );
  }
}

/** Every address the brief has: pages, revisions, data files. With a slash in front, as the register writes them. */
export function addressesNow(records: Records, rows: readonly Row[]): string[] {
  const lists = { ...records, entities: records.entities.map(({ record }) => record) };
  const revisions = rows.map(({ wording, revision }) => revisionPath(wording.claim, revision));
  const key = records.site[0]?.record.key ?? '';
  return [...new Set([...pagesOf(lists), ...revisions, ...dataFilesOf(lists, key)])]
    .map((path) => `/${path}`)
    .sort();
}

/** Wordings of all claims whose passage is on record, in order of their numbers, article by article. */
export function wordingsOf(records: Records): { claim: Located<Claim>; wording: Wording }[] {
  const table = articleTableOf(records);
  const passageOf = passageFinder(records.articles, table);
  const searches = new Map(records.searches.map(({ id, record }) => [id, record]));
  const claims = records.claims.toSorted((a, b) => table.compareClaims(a.id, b.id));
  return claims.flatMap((claim) => {
    const passage = passageOf(claim.record);
    return passage === undefined
      ? []
      : [
          {
            claim,
            wording: wordingOf(
              claim.record,
              passage.sha256,
              claim.record.searches.flatMap((id) => searches.get(id) ?? []),
            ),
          },
        ];
  });
}

/**
 * Checks what was published against itself and against the records.
 * @param complete false where some record could not be read: nothing can then be said to be lost
 * @param release true where the build is a release, which may hold nothing unreleased
 */
export function checkPublished(
  files: PublishedFiles,
  records: Records,
  { complete, release, digest }: { complete: boolean; release: boolean; digest: Digest },
): { published: Published; faults: Fault[] } {
  const releases = files.releases.map(({ record }) => record);
  const { rows, faults } = readLedger(files.ledger, releases, digest);
  faults.push(...releasesInOrder(files.releases));
  const byClaim = revisionsByClaim(rows);
  const wordings = wordingsOf(records);
  const now = wordings.map(({ claim, wording }) => ({
    claim,
    wording,
    ...revised(wording, byClaim.get(claim.id) ?? [], digest),
  }));
  // A ledger that is itself in doubt says nothing about the records.
  const trusted = complete && faults.length === 0;
  const here = new Set(records.claims.map(({ id }) => id));
  const gone = new Set([...byClaim.keys()].filter((id) => !here.has(id)));
  if (trusted) faults.push(...numbers(rows, now));
  if (trusted && release) faults.push(...unreleased(rows, now));
  faults.push(
    ...checkRegister(files.register, {
      releases,
      redirects: files.redirects,
      there: new Set(addressesNow(records, rows)),
      complete: trusted,
      excused: gone,
      digest,
    }),
  );
  return {
    published: {
      rows,
      releases,
      redirects: files.redirects.map(({ record }) => record),
      register: files.register,
      wordings: wordings.map(({ wording }) => wording),
    },
    faults,
  };
}

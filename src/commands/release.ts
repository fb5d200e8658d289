/**
 * `npm run release -- --date YYYY-MM-DD --version X.Y.Z [--reason "am-12: why"]… [--note "…"] [--dry-run] [--root PROJECT]`:
 * verifies everything, appends what changed to the ledger and the register, and sets the release of this tree.
 *
 * Reasons stand in content/changes.txt too, written down with each change, one a line as `am-12 am-13: why`; a release takes
 * them and empties the file. The first release needs `--reason "first edition"`; later ones a reason for each changed claim; one without changed
 * claims needs a note. Exits 1 where there can be no release, 2 where it was called wrongly; nothing is written then.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { type Check, checkContent } from '../brief/check.ts';
import { RELEASES_FILE } from '../brief/load-published.ts';
import { digestOf } from '../brief/texts.ts';
import type { Release } from '../model/ledger/entry.ts';
import { hashOf, LEDGER_FILE, ledgerText, type Row } from '../model/ledger/read.ts';
import {
  REGISTER_FILE,
  REGISTER_HEAD,
  registeredIn,
  registerText,
} from '../model/ledger/register.ts';
import { type Plan, planRelease, type Request } from '../model/ledger/release.ts';
import { addressesNow } from '../model/rules/published.ts';
import { type Command, type Io, PROJECT_ROOT, runAsProgram } from './arguments.ts';
import { report } from './report.ts';

const USAGE =
  'usage: npm run release -- --date YYYY-MM-DD --version X.Y.Z [--reason "am-12: why it changed"]… [--note "…"] [--dry-run]';
const RELEASES_HEAD =
  '# Every release, and what ledger and register held by then. Written by `npm run release`; never edited.\n';

const CHANGES_FILE = 'content/changes.txt';
const isComment = (line: string): boolean => line.trim() === '' || line.startsWith('#');

/** The reasons that were written down while editing, and the file as it is once a release has taken them. */
function writtenReasons(root: string): { reasons: string[]; emptied: string } {
  const path = join(root, CHANGES_FILE);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return {
    reasons: lines.filter((line) => !isComment(line)),
    emptied: lines.filter(isComment).join('\n'),
  };
}

/** A file outside content/ that names the release, and how it does. */
interface Naming {
  file: string;
  pattern: RegExp;
  text: (release: Request) => string;
}
const NAMINGS: readonly Naming[] = [
  {
    file: 'CITATION.cff',
    pattern: /^version: .*\ndate-released: .*$/mu,
    text: ({ version, date }) => `version: ${version}\ndate-released: ${date}`,
  },
];

/** Appends to a file, which begins with `head` where it is not there yet. */
function append(root: string, file: string, head: string, text: string): void {
  const path = join(root, file);
  if (!existsSync(path)) writeFileSync(path, head);
  appendFileSync(path, text);
}

/**
 * The files that name the release, as they will be; those that are not there are passed over.
 * @throws Error where a file is there and does not name the release as it is known to
 */
function renamed(root: string, request: Request): { path: string; text: string }[] {
  return NAMINGS.flatMap(({ file, pattern, text }) => {
    const path = join(root, file);
    if (!existsSync(path)) return [];
    const before = readFileSync(path, 'utf8');
    if (!pattern.test(before))
      throw new Error(
        `${file} has no release where ${pattern} expects one: restore its lines, or correct src/commands/release.ts.`,
      );
    return [{ path, text: before.replace(pattern, () => text(request)) }];
  });
}

/** What a release adds to the three files of content/ that nobody edits by hand. */
interface Additions {
  /** The rows that are new in the ledger. */
  rows: Row[];
  /** The addresses that are new in the register. */
  addresses: string[];
  sealed: Release;
}

/** @throws Error where there is no claim at all */
function additionsOf(
  { records, published }: Check,
  plan: Plan,
  { version, date }: Request,
): Additions {
  const { rows: before, register } = published;
  const rows = plan.entries.map(
    (entry, index): Row => ({ ...entry, line: before.length + index + 1 }),
  );
  const all = [...before, ...rows];
  const last = all.at(-1);
  if (last === undefined) throw new Error('There are no claims to release.');
  const known = registeredIn(register);
  const registered = new Set(known);
  const addresses = addressesNow(records, all).filter((address) => !registered.has(address));
  return {
    rows,
    addresses,
    sealed: {
      version,
      date,
      note: plan.note,
      entries: all.length,
      head: hashOf(last, digestOf),
      addresses: known.length + addresses.length,
      register: digestOf(registerText([...known, ...addresses])),
    },
  };
}

/** @returns the exit code */
function release(root: string, request: Request, dry: boolean, { out }: Io): number {
  const say = (text: string): void => out(`${text}\n`);
  const check = checkContent(root);
  if (check.faults.length > 0) {
    say(`${report(check.faults)}\n\nNothing can be released until these faults are corrected.`);
    return 1;
  }
  const { rows: published, releases, wordings } = check.published;
  const { plan, problems } = planRelease(published, releases, wordings, request, digestOf);
  if (plan === null) {
    say(`${problems.join('\n')}\n\nNothing was released.`);
    return 1;
  }
  const { rows, addresses, sealed } = additionsOf(check, plan, request);
  const files = renamed(root, request);
  for (const { wording, revision, reason } of rows)
    if (revision > 1) say(`${wording.claim} revision ${revision}: ${reason}`);
  say(
    `Release ${sealed.version} of ${sealed.date}. ${sealed.note} New in the ledger: ${rows.length}; new addresses: ${addresses.length}.`,
  );
  if (dry) {
    say('Nothing was written (--dry-run).');
    return 0;
  }
  append(root, LEDGER_FILE, '', ledgerText(rows));
  append(root, REGISTER_FILE, REGISTER_HEAD, registerText(addresses));
  append(
    root,
    RELEASES_FILE,
    RELEASES_HEAD,
    stringify([sealed], { lineWidth: 0, singleQuote: false }),
  );
  for (const { path, text } of files) writeFileSync(path, text);
  if (existsSync(join(root, CHANGES_FILE)))
    writeFileSync(join(root, CHANGES_FILE), writtenReasons(root).emptied);
  const after = checkContent(root, undefined, true).faults;
  if (after.length > 0)
    throw new Error(
      `The release was written but failed verification; restore content/ from Git.\n${report(after)}`,
    );
  say(
    'Written and verified. Now describe in CHANGELOG.md what has changed for readers, build with RELEASE_BUILD=1, and commit.',
  );
  return 0;
}

/** See the head of this file. */
export const main: Command = (args, io) => {
  const { values } = parseArgs({
    args,
    options: {
      date: { type: 'string' },
      version: { type: 'string' },
      reason: { type: 'string', multiple: true },
      note: { type: 'string' },
      root: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  });
  const { date, version, reason: given = [], note, root = PROJECT_ROOT } = values;
  const reasons = [...writtenReasons(root).reasons, ...given];
  if (date === undefined || version === undefined) throw new Error(USAGE);
  return release(
    root,
    { date, version, reasons, ...(note === undefined ? {} : { note }) },
    values['dry-run'] ?? false,
    io,
  );
};

await runAsProgram(import.meta.filename, main);

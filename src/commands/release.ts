/**
 * `npm run release -- --date YYYY-MM-DD --version X.Y.Z [--reason "am-12: why"]… [--note "…"] [--dry-run] [--root PROJECT]`:
 * verifies everything, appends what changed to the ledger and the register, and sets the release of this tree.
 *
 * The first release needs `--reason "first edition"`; later ones a reason for each changed claim; one without changed
 * claims needs a note. Exits 1 where there can be no release, 2 where it was called wrongly; nothing is written then.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkContent } from '../brief/check.ts';
import { RELEASES_FILE } from '../brief/load-published.ts';
import { digestOf } from '../brief/texts.ts';
import { lineOf, type Release } from '../model/ledger/entry.ts';
import { hashOf, LEDGER_FILE } from '../model/ledger/read.ts';
import { REGISTER_FILE, REGISTER_HEAD, registeredIn, registerText } from '../model/ledger/register.ts';
import { planRelease, type Request } from '../model/ledger/release.ts';
import { addressesNow } from '../model/rules/published.ts';
import { PROJECT_ROOT, run } from './arguments.ts';
import { report } from './report.ts';

const USAGE = 'usage: npm run release -- --date YYYY-MM-DD --version X.Y.Z [--reason "am-12: why it changed"]… [--note "…"] [--dry-run]';
const RELEASES_HEAD = '# Every release, and what ledger and register held by then. Written by `npm run release`; never edited.\n';

/** Files that name the release, and what in them does. Those that are not there are passed over. */
const NAMED_IN: [file: string, pattern: RegExp, text: (release: Request) => string][] = [
  ['src/release.ts', /version: '[^']*', date: '[^']*'/u, ({ version, date }) => `version: '${version}', date: '${date}'`],
  ['CITATION.cff', /^version: .*\ndate-released: .*$/mu, ({ version, date }) => `version: ${version}\ndate-released: ${date}`],
];

const say = (text: string): void => void process.stdout.write(`${text}\n`);

function add(root: string, file: string, head: string, text: string): void {
  const path = join(root, file);
  if (!existsSync(path)) writeFileSync(path, head);
  appendFileSync(path, text);
}

function release(root: string, request: Request, dry: boolean): number {
  const { records, published, faults } = checkContent(root);
  if (faults.length > 0) {
    say(`${report(faults)}\n\nNothing is released while there are faults.`);
    return 1;
  }
  const { rows, releases, register, wordings } = published;
  const { plan, problems } = planRelease(rows, releases, wordings, request, digestOf);
  if (plan === null) {
    say(`${problems.join('\n')}\n\nNothing was released.`);
    return 1;
  }
  const added = plan.entries.map((entry, index) => ({ ...entry, line: rows.length + index + 1 }));
  const all = [...rows, ...added];
  const known = registeredIn(register);
  const registered = new Set(known);
  const fresh = addressesNow(records, all).filter((address) => !registered.has(address));
  const addresses = [...known, ...fresh];
  const last = all.at(-1);
  if (last === undefined) throw new Error('There is no claim to release.');
  const sealed: Release = {
    version: request.version,
    date: request.date,
    note: plan.note,
    entries: all.length,
    head: hashOf(last, digestOf),
    addresses: addresses.length,
    register: digestOf(registerText(addresses)),
  };
  for (const { wording, revision, reason } of added) if (revision > 1) say(`${wording.claim} revision ${revision}: ${reason}`);
  say(`Release ${sealed.version} of ${sealed.date}. ${sealed.note} New in the ledger: ${added.length}; new addresses: ${fresh.length}.`);
  if (dry) {
    say('Nothing was written (--dry-run).');
    return 0;
  }
  add(root, LEDGER_FILE, '', plan.entries.map((entry) => `${lineOf(entry)}\n`).join(''));
  add(root, REGISTER_FILE, REGISTER_HEAD, registerText(fresh));
  add(root, RELEASES_FILE, RELEASES_HEAD, stringify([sealed], { lineWidth: 0, singleQuote: false }));
  for (const [file, pattern, text] of NAMED_IN) {
    const path = join(root, file);
    if (existsSync(path)) writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, text(request)));
  }
  const after = checkContent(root, undefined, true).faults;
  if (after.length > 0) throw new Error(`The release was written and does not verify; restore content/ from git.\n${report(after)}`);
  say('Written and verified. Now say in CHANGELOG.md what changed for readers, build with RELEASE_BUILD=1, and commit.');
  return 0;
}

run(() => {
  const { values } = parseArgs({
    options: {
      date: { type: 'string' },
      version: { type: 'string' },
      reason: { type: 'string', multiple: true },
      note: { type: 'string' },
      root: { type: 'string' },
      'dry-run': { type: 'boolean' },
    },
  });
  const { date, version, reason: reasons = [], note, root = PROJECT_ROOT } = values;
  if (date === undefined || version === undefined) throw new Error(USAGE);
  return release(root, { date, version, reasons, ...(note === undefined ? {} : { note }) }, values['dry-run'] ?? false);
});

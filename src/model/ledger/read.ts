/**
 * Reads the ledger and says what was done to it: which line was changed, dropped, put in twice or moved. Entries carry
 * their number and the digest of the entry before, so each of these shows for itself, wherever the lines stand now.
 */
import type { Fault } from '../records.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { faultAt } from '../rules/fault.ts';
import type { Digest } from './digest.ts';
import { type Entry, entrySchemaOf, lineOf, type Release } from './entry.ts';
import { wordingDigest } from './wording.ts';

export const LEDGER_FILE = 'content/ledger.jsonl';

/** An entry with the line of the file it stands on. */
export type Row = Entry & { line: number };

const nameOf = ({ entry, revision, wording }: Entry): string =>
  `entry ${entry} (${wording.claim}, revision ${revision})`;
const at = (rule: RuleId, line: number, record: string, message: string): Fault =>
  faultAt(rule, { file: LEDGER_FILE, line, record }, message);
const of = (rule: RuleId, row: Row, message: string): Fault =>
  at(rule, row.line, row.wording.claim, message);
const span = (from: number, to: number): string =>
  from === to ? `entry ${from} is` : `entries ${from} to ${to} are`;

function parseRow(source: string, line: number): Row | string {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    return source.trim() === '' ? 'the line is empty' : 'the line is not JSON';
  }
  const schema = entrySchemaOf(data);
  if (schema === undefined) return 'the format of the line is unknown';
  const result = schema.safeParse(data);
  if (!result.success)
    return result.error.issues
      .map(({ path, message }) => `${path.join('.') || 'entry'}: ${message}`)
      .join('; ');
  return lineOf(result.data) === source
    ? { ...result.data, line }
    : 'the line is not canonical JSON: something other than the release command has written or saved it';
}

function parseRows(text: string): { rows: Row[]; faults: Fault[] } {
  if (text === '') return { rows: [], faults: [] };
  const lines = text.split('\n');
  const faults: Fault[] = [];
  if (lines.pop() !== '')
    faults.push(
      at(
        'ledger/syntax',
        lines.length + 1,
        LEDGER_FILE,
        'the last line does not end with a line break: it may have been cut off',
      ),
    );
  const rows = lines.flatMap((source, index) => {
    const row = parseRow(source, index + 1);
    if (typeof row !== 'string') return [row];
    faults.push(at('ledger/syntax', index + 1, `line ${index + 1}`, row));
    return [];
  });
  return { rows, faults };
}

const textOf = ({ line, ...entry }: Row): string => lineOf(entry);

/** The digest of a row's line, which the next line and the release carry. */
export const hashOf = (row: Row, digest: Digest): string => digest(textOf(row));

/** The ledger as it stands on disk. */
export const ledgerText = (rows: readonly Row[]): string =>
  rows.map((row) => `${textOf(row)}\n`).join('');

const rewritten = (row: Row, digest: Digest): boolean =>
  wordingDigest(row.wording, digest) !== row.digest;

/** Rows that stand where another of their number stood already, and rows that stand after a later one. */
function* places(rows: readonly Row[], first: ReadonlyMap<number, Row>): Generator<Fault> {
  let before: Row | undefined;
  for (const row of rows) {
    const earlier = first.get(row.entry) as Row;
    if (earlier !== row) {
      yield of(
        'ledger/repeated',
        row,
        `${nameOf(row)} appears twice: ${textOf(row) === textOf(earlier) ? 'the same entry' : 'another entry with this number'} is on line ${earlier.line}`,
      );
      continue;
    }
    if (before && before.entry > row.entry)
      yield of(
        'ledger/moved',
        row,
        `${nameOf(row)} comes after entry ${before.entry}: lines have been moved or swapped`,
      );
    before = row;
  }
}

/** Gaps in the numbers, wordings that are not those of their digest, and lines that are not those the next one was chained to. */
function* chain(sorted: readonly Row[], digest: Digest): Generator<Fault> {
  let before: Row | undefined;
  for (const row of sorted) {
    const expected = (before?.entry ?? 0) + 1;
    if (row.entry > expected)
      yield of(
        'ledger/missing',
        row,
        `${span(expected, row.entry - 1)} missing before ${nameOf(row)}`,
      );
    else if (
      row.previous !== (before ? hashOf(before, digest) : null) &&
      !(before && rewritten(before, digest))
    ) {
      if (before)
        yield of(
          'ledger/changed',
          before,
          `${nameOf(before)} has changed since entry ${row.entry} was written after it`,
        );
      else
        yield of('ledger/changed', row, `${nameOf(row)} is the first but names an entry before it`);
    }
    if (rewritten(row, digest))
      yield of('ledger/changed', row, `the wording of ${nameOf(row)} does not match its checksum`);
    before = row;
  }
}

function* revisions(sorted: readonly Row[]): Generator<Fault> {
  const last = new Map<string, Row>();
  for (const row of sorted) {
    const { claim } = row.wording;
    const before = last.get(claim);
    const expected = (before?.revision ?? 0) + 1;
    if (row.revision !== expected)
      yield of(
        'ledger/revision',
        row,
        `${nameOf(row)} follows ${before ? `revision ${before.revision}` : 'no other'}: it must be revision ${expected}`,
      );
    else if (before?.digest === row.digest)
      yield of('ledger/revision', row, `${nameOf(row)} is the same as revision ${before.revision}`);
    last.set(claim, row);
  }
}

/** What the releases recorded against what the ledger holds. */
function* seals(
  sorted: readonly Row[],
  releases: readonly Release[],
  digest: Digest,
): Generator<Fault> {
  let from = 0;
  for (const { version, date, entries, head } of releases) {
    const sealed = sorted.slice(from, entries);
    const last = sorted[entries - 1];
    if (sorted.length < entries && sorted.length >= from) {
      yield at(
        'ledger/missing',
        Math.max(1, sorted.length),
        version,
        `${span(sorted.length + 1, entries)} missing at the end: release ${version} recorded ${entries} entries, but there are ${sorted.length}`,
      );
    } else if (last && hashOf(last, digest) !== head) {
      yield of(
        'ledger/changed',
        last,
        `${nameOf(last)} is not the last entry that release ${version} recorded`,
      );
    }
    const foreign = sealed.find((row) => row.release !== version || row.date !== date);
    if (foreign)
      yield of(
        'ledger/release',
        foreign,
        `${nameOf(foreign)} names release ${foreign.release} of ${foreign.date} but belongs to ${version} of ${date}`,
      );
    from = entries;
  }
  const more = sorted[from];
  if (more)
    yield of(
      'ledger/release',
      more,
      `${nameOf(more)} belongs to no release in content/releases.yaml`,
    );
}

/**
 * Reads and verifies a ledger.
 * @param text the whole file; empty before the first release
 * @param releases as content/releases.yaml records them
 * @returns its entries in order of their numbers, and everything that is wrong with it
 */
export function readLedger(
  text: string,
  releases: readonly Release[],
  digest: Digest,
): { rows: Row[]; faults: Fault[] } {
  const { rows, faults } = parseRows(text);
  if (faults.length > 0) return { rows, faults };
  const first = new Map<number, Row>();
  for (const row of rows) if (!first.has(row.entry)) first.set(row.entry, row);
  const sorted = [...first.values()].sort((a, b) => a.entry - b.entry);
  const broken = [...places(rows, first), ...chain(sorted, digest)];
  // Where an entry is missing or changed, whatever counts or follows would only repeat that.
  if (broken.some(({ rule }) => rule === 'ledger/missing' || rule === 'ledger/changed'))
    return { rows: sorted, faults: broken };
  return {
    rows: sorted,
    faults: [...broken, ...revisions(sorted), ...seals(sorted, releases, digest)],
  };
}

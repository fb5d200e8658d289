/** What can be done to a ledger, and that each of it is found and named. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Entry, lineOf, type Release } from './entry.ts';
import { ledgerText, readLedger } from './read.ts';
import { type Wording, wordingDigest } from './wording.ts';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const wording = (claim: string, statement: string): Wording => ({
  claim,
  status: 'current',
  withdrawn: null,
  statement,
  hedge: null,
  attribution: [{ rung: 'article', who: 'The Hill' }],
  passage: '0'.repeat(64),
  finding: 'opinion',
  gist: 'One.',
  rationale: 'It is.',
  looked: null,
  evidence: [],
});

/** A ledger of two releases: three claims, then a new wording of the first and of the second. */
const WORDINGS: [string, string, number][] = [
  ['am-1', 'One.', 1],
  ['am-2', 'Two.', 1],
  ['am-3', 'Three.', 1],
  ['am-1', 'One, mended.', 2],
  ['am-2', 'Two, mended.', 2],
];

function write(rows: readonly [string, string, number][]): string[] {
  const lines: string[] = [];
  for (const [index, [claim, statement, revision]] of rows.entries()) {
    const entry: Entry = {
      entry: index + 1,
      revision,
      date: revision === 1 ? '2026-11-01' : '2026-11-08',
      release: revision === 1 ? '1.0.0' : '1.1.0',
      reason: revision === 1 ? 'first edition' : 'It was wrong.',
      wording: wording(claim, statement),
      digest: wordingDigest(wording(claim, statement), digest),
      previous: lines.length === 0 ? null : digest(lines.at(-1) as string),
    };
    lines.push(lineOf(entry));
  }
  return lines;
}
const LINES = write(WORDINGS);
const sealed = (lines: readonly string[], version: string, date: string): Release => ({
  version,
  date,
  note: 'A release.',
  entries: lines.length,
  head: digest(lines.at(-1) as string),
  addresses: 0,
  register: digest(''),
});
const RELEASES = [
  sealed(LINES.slice(0, 3), '1.0.0', '2026-11-01'),
  sealed(LINES, '1.1.0', '2026-11-08'),
];

const told = (lines: readonly string[], releases: readonly Release[] = RELEASES) =>
  readLedger(lines.map((line) => `${line}\n`).join(''), releases, digest).faults.map(
    ({ line, rule, message }) => `${line} ${rule} ${message}`,
  );
const edited = (at: number, from: string, to: string) =>
  LINES.map((line, index) => (index === at ? line.replace(from, to) : line));
const picked = (...numbers: number[]) => numbers.map((number) => LINES[number - 1] as string);

describe('a ledger', () => {
  it('reads as it was written', () => {
    const text = LINES.map((line) => `${line}\n`).join('');
    const { rows, faults } = readLedger(text, RELEASES, digest);
    expect(faults).toEqual([]);
    expect(
      rows.map(({ wording: { claim }, revision, line }) => `${line} ${claim} ${revision}`),
    ).toEqual(['1 am-1 1', '2 am-2 1', '3 am-3 1', '4 am-1 2', '5 am-2 2']);
    expect(ledgerText(rows)).toBe(text);
  });

  it('holds lines of two formats, each read as its own', () => {
    const { rows } = readLedger(LINES.map((line) => `${line}\n`).join(''), RELEASES, digest);
    const more: Wording = {
      ...wording('am-3', 'Three.'),
      attribution: [{ rung: 'outlet', who: 'The Vale', inferred: true }],
      holds: 'Half.',
      fails: 'The other half.',
      open: 'A third half.',
      searches: [
        { query: null, language: null, where: 'The hill', date: '2026-11-08', result: 'Two made.' },
      ],
    };
    const entry: Entry = {
      format: 2,
      entry: 6,
      revision: 2,
      date: '2026-11-15',
      release: '1.2.0',
      reason: 'More is known.',
      wording: more,
      digest: wordingDigest(more, digest),
      previous: digest(LINES.at(-1) as string),
    };
    const lines = [...LINES, lineOf(entry)];
    const releases = [...RELEASES, sealed(lines, '1.2.0', '2026-11-15')];
    expect(told(lines, releases)).toEqual([]);
    expect(rows.every((row) => !('format' in row))).toBe(true);
    // What the second format brought is unknown to the first, and a third is unknown to both.
    const first = lineOf(entry).replace('"format":2,', '');
    expect(told([...LINES, first], releases)).toEqual([
      expect.stringContaining('6 ledger/syntax wording'),
    ]);
    expect(told([...LINES, lineOf(entry).replace('"format":2', '"format":3')], releases)).toEqual([
      '6 ledger/syntax the format of the line is unknown',
    ]);
  });

  it('gives a wording without anything new the digest it had', () => {
    const old = wording('am-1', 'One.');
    const again = {
      ...old,
      holds: undefined,
      fails: undefined,
      open: undefined,
      searches: undefined,
    };
    expect(wordingDigest(again as Wording, digest)).toBe(wordingDigest(old, digest));
    expect(wordingDigest({ ...old, open: 'Much.' }, digest)).not.toBe(wordingDigest(old, digest));
  });

  it('is empty before the first release', () => {
    expect(readLedger('', [], digest)).toEqual({ rows: [], faults: [] });
  });

  it.each<[string, string[], string[]]>([
    [
      'a wording changed',
      edited(1, 'Two.', 'Too.'),
      ['2 ledger/changed the wording of entry 2 (am-2, revision 1) does not match its checksum'],
    ],
    [
      'a reason changed',
      edited(1, 'first edition', 'second edition'),
      [
        '2 ledger/changed entry 2 (am-2, revision 1) has changed since entry 3 was written after it',
      ],
    ],
    [
      'the reason of the last line changed',
      edited(4, 'It was wrong.', 'It was right.'),
      [
        '5 ledger/changed entry 5 (am-2, revision 2) is not the last entry that release 1.1.0 recorded',
      ],
    ],
    [
      'a claim renamed',
      edited(2, '"am-3"', '"am-4"'),
      ['3 ledger/changed the wording of entry 3 (am-4, revision 1) does not match its checksum'],
    ],
    [
      'the first line dropped',
      picked(2, 3, 4, 5),
      ['1 ledger/missing entry 1 is missing before entry 2 (am-2, revision 1)'],
    ],
    [
      'two lines dropped',
      picked(1, 4, 5),
      ['2 ledger/missing entries 2 to 3 are missing before entry 4 (am-1, revision 2)'],
    ],
    [
      'the last line dropped',
      picked(1, 2, 3, 4),
      [
        '4 ledger/missing entry 5 is missing at the end: release 1.1.0 recorded 5 entries, but there are 4',
      ],
    ],
    [
      'a whole release dropped',
      picked(1, 2, 3),
      [
        '3 ledger/missing entries 4 to 5 are missing at the end: release 1.1.0 recorded 5 entries, but there are 3',
      ],
    ],
    [
      'everything dropped',
      [],
      [
        '1 ledger/missing entries 1 to 3 are missing at the end: release 1.0.0 recorded 3 entries, but there are 0',
      ],
    ],
    [
      'two lines swapped',
      picked(1, 3, 2, 4, 5),
      [
        '3 ledger/moved entry 2 (am-2, revision 1) comes after entry 3: lines have been moved or swapped',
      ],
    ],
    [
      'a line moved to the end',
      picked(1, 3, 4, 5, 2),
      [
        '5 ledger/moved entry 2 (am-2, revision 1) comes after entry 5: lines have been moved or swapped',
      ],
    ],
    [
      'a line given twice',
      picked(1, 2, 2, 3, 4, 5),
      ['3 ledger/repeated entry 2 (am-2, revision 1) appears twice: the same entry is on line 2'],
    ],
    [
      'a line given again at the end',
      picked(1, 2, 3, 4, 5, 1),
      ['6 ledger/repeated entry 1 (am-1, revision 1) appears twice: the same entry is on line 1'],
    ],
    ['a line that is not JSON', edited(0, '{', ''), ['1 ledger/syntax the line is not JSON']],
    ['an empty line', [...LINES, ''], ['6 ledger/syntax the line is empty']],
    [
      'a field nobody knows',
      edited(0, '"entry":1', '"entry":1,"extra":1'),
      [expect.stringContaining('1 ledger/syntax')],
    ],
    [
      'a field left out',
      edited(0, '"reason":"first edition",', ''),
      [expect.stringContaining('reason')],
    ],
  ])('tells %s', (_, lines, expected) => {
    expect(told(lines)).toEqual(expected);
  });

  it('tells a line dropped and the others numbered anew', () => {
    const lines = picked(1, 3, 4, 5).map((line, index) =>
      line.replace(/"entry":\d/u, `"entry":${index + 1}`),
    );
    expect(told(lines)[0]).toContain(
      '1 ledger/changed entry 1 (am-1, revision 1) has changed since entry 2 was written after it',
    );
  });

  it('tells a forged ledger that is whole in itself by the release that recorded another', () => {
    const forged = write(
      WORDINGS.map(([claim, statement, revision]) => [
        claim,
        statement.replace('Two', 'Zwei'),
        revision,
      ]),
    );
    expect(told(forged).map((line) => line.slice(0, 16))).toEqual([
      '3 ledger/changed',
      '5 ledger/changed',
    ]);
  });

  it('tells a line that no release wrote', () => {
    const more = write([...WORDINGS, ['am-9', 'Nine.', 1]]);
    expect(told(more)).toEqual([
      expect.stringMatching(
        /^6 ledger\/release entry 6 \(am-9, revision 1\) belongs to no release/u,
      ),
    ]);
  });

  it.each<[string, [string, string, number], string]>([
    [
      'a revision left out',
      ['am-1', 'One, mended.', 3],
      'entry 4 (am-1, revision 3) follows revision 1: it must be revision 2',
    ],
    [
      'a claim that begins with revision 2',
      ['am-7', 'Seven.', 2],
      'entry 4 (am-7, revision 2) follows no other: it must be revision 1',
    ],
    [
      'a revision that says nothing new',
      ['am-1', 'One.', 2],
      'entry 4 (am-1, revision 2) is the same as revision 1',
    ],
  ])('tells %s', (_, row, expected) => {
    const lines = write([...WORDINGS.slice(0, 3), row]);
    expect(told(lines, [RELEASES[0] as Release, sealed(lines, '1.1.0', '2026-11-08')])).toEqual([
      `4 ledger/revision ${expected}`,
    ]);
  });

  it('tells a file that was cut off', () => {
    const text = LINES.map((line) => `${line}\n`).join('');
    expect(readLedger(text.slice(0, -1), RELEASES, digest).faults.map(({ rule }) => rule)).toEqual([
      'ledger/syntax',
    ]);
    expect(readLedger(text.slice(0, -40), RELEASES, digest).faults.length).toBeGreaterThan(0);
  });

  it('lets no single letter of any line be changed unseen', () => {
    for (const [index, line] of LINES.entries()) {
      for (let at = 0; at < line.length; at += 7) {
        const lines = LINES.with(
          index,
          `${line.slice(0, at)}${line[at] === 'x' ? 'y' : 'x'}${line.slice(at + 1)}`,
        );
        expect(told(lines).length, `letter ${at} of line ${index + 1}`).toBeGreaterThan(0);
      }
    }
  });
});

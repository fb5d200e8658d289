/** `npm run release` on the small corpus: what it writes, what it refuses, and what the check says when claims are mishandled. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';
import { main } from '../src/commands/release.ts';
import { withCorpus } from './broken-corpus.ts';
import { type Called, called } from './called.ts';

const CLAIMS = 'content/claims/asian-morning.yaml';
const WRITTEN = ['content/ledger.jsonl', 'content/addresses.txt', 'content/releases.yaml'];

type Edits = Parameters<typeof withCorpus>[0];
const MENDED: Edits[number] = {
  in: CLAIMS,
  find: 'rationale: It has not been a year.',
  put: 'rationale: The year is not over.',
};
const UNPUBLISHED = [...WRITTEN, 'content/redirects.yaml'].map((file): Edits[number] => ({
  in: file,
  remove: true,
}));

const release = (root: string, ...args: string[]): Promise<Called> =>
  called(main, ['--root', root, ...args]);
const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const faultsOf = (root: string, asRelease = false): string[] =>
  checkContent(root, undefined, asRelease).faults.map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );
const NEXT = ['--date', '2026-11-15', '--version', '1.2.0'];

describe('a release', () => {
  it('adds lines and changes none', async () => {
    await withCorpus([MENDED], async (root) => {
      const before = WRITTEN.map((file) => read(root, file));
      const { code, out } = await release(
        root,
        ...NEXT,
        '--reason',
        'am-5: The reason given was no reason.',
      );
      expect(out).toContain('am-5 revision 2: The reason given was no reason.');
      expect(code).toBe(0);
      for (const [index, file] of WRITTEN.entries()) {
        expect(read(root, file).startsWith(before[index] as string), file).toBe(true);
        expect(read(root, file)).not.toBe(before[index]);
      }
      const line = JSON.parse(
        read(root, WRITTEN[0] as string)
          .trimEnd()
          .split('\n')
          .at(-1) as string,
      );
      expect(line).toMatchObject({
        entry: 9,
        revision: 2,
        date: '2026-11-15',
        release: '1.2.0',
        reason: 'The reason given was no reason.',
        wording: { claim: 'am-5', rationale: 'The year is not over.' },
      });
      expect(read(root, 'content/addresses.txt')).toContain('\n/claims/am-5/r2/\n');
      expect(faultsOf(root, true)).toEqual([]);
    });
  });

  it('writes what the second format knows, beside lines of the first', async () => {
    const OPEN = {
      in: CLAIMS,
      find: 'rationale: It has not been a year.\n',
      put: 'rationale: It has not been a year.\n  open: Whether it closed.\n  searches: [her-name]\n',
    };
    await withCorpus([OPEN], async (root) => {
      const before = read(root, 'content/ledger.jsonl');
      await release(root, ...NEXT, '--reason', 'am-5: What could not be checked is told.');
      const after = read(root, 'content/ledger.jsonl');
      expect(after.startsWith(before)).toBe(true);
      expect(JSON.parse(after.slice(before.length))).toMatchObject({
        format: 2,
        wording: {
          claim: 'am-5',
          open: 'Whether it closed.',
          searches: [{ query: '"Ada Stone" mill', language: 'en', date: '2026-11-20' }],
        },
      });
      expect(before.split('\n')[0]).not.toContain('"format"');
      expect(faultsOf(root, true)).toEqual([]);
    });
  });

  it('finds no change where nothing of a wording changed', async () => {
    await withCorpus([], async (root) => {
      expect((await release(root, ...NEXT, '--dry-run')).out).toContain(
        'No claim has changed since the last release',
      );
    });
  });

  it('begins with the first edition', async () => {
    await withCorpus(UNPUBLISHED, async (root) => {
      expect(faultsOf(root)).toEqual([]);
      expect(faultsOf(root, true)).toEqual([
        'content/ledger.jsonl:1 ledger/unreleased nothing has been released yet',
      ]);
      expect(await release(root, '--date', '2026-11-01', '--version', '1.0.0')).toMatchObject({
        code: 1,
        out: expect.stringContaining('give --reason "first edition"'),
      });
      const { code, out } = await release(
        root,
        '--date',
        '2026-11-01',
        '--version',
        '1.0.0',
        '--reason',
        'first edition',
      );
      expect(out).toContain('First edition, with 7 claims. New in the ledger: 7');
      expect(code).toBe(0);
      expect(faultsOf(root, true)).toEqual([]);
    });
  });

  it('sets the release wherever it is named', async () => {
    await withCorpus([MENDED], async (root) => {
      writeFileSync(
        join(root, 'CITATION.cff'),
        'title: x\nversion: 1.1.0\ndate-released: 2026-11-08\nlicense: y\n',
      );
      await release(root, ...NEXT, '--reason', 'am-5: So.');
      expect(read(root, 'CITATION.cff')).toBe(
        'title: x\nversion: 1.2.0\ndate-released: 2026-11-15\nlicense: y\n',
      );
    });
  });

  it('writes nothing where a file does not name the release as it should', async () => {
    await withCorpus([MENDED], async (root) => {
      writeFileSync(join(root, 'CITATION.cff'), 'version: 1.1.0\nlicense: y\n');
      const before = WRITTEN.map((file) => read(root, file));
      expect(await release(root, ...NEXT, '--reason', 'am-5: So.')).toMatchObject({
        code: 2,
        out: expect.stringContaining('CITATION.cff has no release where'),
      });
      expect(WRITTEN.map((file) => read(root, file))).toEqual(before);
    });
  });

  it('takes the reasons that were written down while editing, and empties their file', async () => {
    await withCorpus([MENDED], async (root) => {
      const head = '# Reasons for the next release.\n';
      writeFileSync(join(root, 'content/changes.txt'), `${head}am-5: Written with the change.\n`);
      const { code, out } = await release(root, ...NEXT);
      expect(out).toContain('am-5 revision 2: Written with the change.');
      expect(code).toBe(0);
      expect(read(root, 'content/changes.txt')).toBe(head);
      expect(faultsOf(root, true)).toEqual([]);
    });
  });

  it('takes one reason for several claims, and a note where no claim changed', async () => {
    await withCorpus(
      [
        MENDED,
        { in: CLAIMS, find: 'gist: Two works disagree.', put: 'gist: Two works do not agree.' },
      ],
      async (root) => {
        expect(
          (await release(root, ...NEXT, '--reason', 'am-3, am-5: Said more plainly.')).code,
        ).toBe(0);
        expect(
          await release(
            root,
            '--date',
            '2026-11-16',
            '--version',
            '1.2.1',
            '--note',
            'The map was drawn anew.',
          ),
        ).toMatchObject({
          code: 0,
          out: expect.stringContaining(
            'The map was drawn anew. New in the ledger: 0; new addresses: 0.',
          ),
        });
        expect(faultsOf(root, true)).toEqual([]);
      },
    );
  });

  it('records a claim that was withdrawn', async () => {
    await withCorpus(
      [
        {
          in: CLAIMS,
          find: '- id: am-5\n',
          put: '- id: am-5\n  status: withdrawn\n  withdrawn: The article was corrected.\n',
        },
      ],
      async (root) => {
        expect(await release(root, ...NEXT)).toMatchObject({
          code: 1,
          out: expect.stringContaining('am-5 differs from revision 1 (withdrawn)'),
        });
        expect(
          await release(
            root,
            ...NEXT,
            '--reason',
            'am-5: Withdrawn, because the article was corrected.',
          ),
        ).toMatchObject({ code: 0 });
      },
    );
  });

  it('writes nothing when it is only tried', async () => {
    await withCorpus([MENDED], async (root) => {
      const before = WRITTEN.map((file) => read(root, file));
      expect(await release(root, ...NEXT, '--reason', 'am-5: So.', '--dry-run')).toMatchObject({
        code: 0,
        out: expect.stringContaining('Nothing was written'),
      });
      expect(WRITTEN.map((file) => read(root, file))).toEqual(before);
    });
  });

  it.each<[string, Edits, string[], number, string]>([
    [
      'a changed claim without a reason',
      [MENDED],
      NEXT,
      1,
      'am-5 differs from revision 1 (reasons): give --reason "am-5: why it changed".',
    ],
    [
      'a reason without a change',
      [],
      [...NEXT, '--reason', 'am-2: So.'],
      1,
      'am-2 has a reason but has not changed.',
    ],
    [
      'two reasons for one change',
      [MENDED],
      [...NEXT, '--reason', 'am-5: So.', '--reason', 'am-5: Or so.'],
      1,
      'am-5 has two reasons',
    ],
    [
      'a reason for nobody',
      [MENDED],
      [...NEXT, '--reason', 'because'],
      1,
      '"because" is not a valid reason',
    ],
    [
      'a reason with markup in it',
      [MENDED],
      [...NEXT, '--reason', 'am-5: A <b>better</b> one.'],
      1,
      'The reason "A <b>better</b> one." contains an HTML tag',
    ],
    [
      'a note with markup in it',
      [MENDED],
      [...NEXT, '--reason', 'am-5: So.', '--note', 'New &amp; better.'],
      1,
      'The note "New &amp; better." ',
    ],
    ['nothing new', [], NEXT, 1, 'No claim has changed since the last release'],
    [
      'a version that does not ascend',
      [MENDED],
      ['--date', '2026-11-15', '--version', '1.1.0', '--reason', 'am-5: So.'],
      1,
      'Version 1.1.0 must be higher',
    ],
    [
      'a version that is none',
      [MENDED],
      ['--date', '2026-11-15', '--version', 'v2', '--reason', 'am-5: So.'],
      1,
      '"v2" is not a valid version',
    ],
    [
      'a date before the last release',
      [MENDED],
      ['--date', '2026-11-02', '--version', '1.2.0', '--reason', 'am-5: So.'],
      1,
      '2026-11-02 is earlier than the last release, 2026-11-08.',
    ],
    [
      'a date that is none',
      [MENDED],
      ['--date', '2026-02-30', '--version', '1.2.0', '--reason', 'am-5: So.'],
      1,
      '"2026-02-30" is not a valid date',
    ],
    [
      'content with a fault',
      [{ in: CLAIMS, find: 'gist: Two works disagree.', put: 'gits: Two works disagree.' }],
      NEXT,
      1,
      'Nothing can be released until these faults are corrected.',
    ],
    [
      'a ledger that was tampered with',
      [
        MENDED,
        { in: 'content/ledger.jsonl', find: '"statement":"No hill', put: '"statement":"A hill' },
      ],
      [...NEXT, '--reason', 'am-5: So.'],
      1,
      'ledger/changed',
    ],
    ['a call without a date', [], ['--version', '1.2.0'], 2, 'usage:'],
  ])('refuses %s', async (_, edits, args, code, message) => {
    await withCorpus(edits, async (root) => {
      const before = WRITTEN.map((file) => read(root, file));
      const ended = await release(root, ...args);
      expect(ended.out).toContain(message);
      expect(ended.out).not.toContain('    at ');
      expect(ended.code).toBe(code);
      expect(WRITTEN.map((file) => read(root, file))).toEqual(before);
    });
  });
});

describe('claims that were published', () => {
  it('are missed where they were removed', () => {
    const edits: Edits = [
      {
        in: CLAIMS,
        find: readFileSync(join(import.meta.dirname, 'fixtures/base', CLAIMS), 'utf8').split(
          /^(?=- id: am-5$)/mu,
        )[1] as string,
        put: '',
      },
      {
        in: 'content/articles/asian-morning.mdx',
        find: '<Claim id="am-5">It is to close</Claim>',
        put: 'It is to close',
      },
      {
        in: 'seeds/asian-morning.yaml',
        find: '    ends: within a year.\n    role: claim\n',
        put: '    ends: within a year.\n    role: context\n    reason: Looks ahead.\n',
      },
    ];
    withCorpus(edits, (root) =>
      expect(faultsOf(root)).toEqual([
        'content/ledger.jsonl:5 ledger/claim am-5 was published but no longer exists',
      ]),
    );
  });

  it('are known again where their numbers moved on', () => {
    const moved: Edits = [
      {
        in: CLAIMS,
        find: '  statement: No hill of the valley is larger.\n',
        put: '  statement: A drill reached 90 metres in 2011.\n',
      },
      { in: CLAIMS, find: '  passage: p4\n', put: '  passage: p3\n' },
    ];
    withCorpus(moved, (root) =>
      expect(faultsOf(root)).toContainEqual(
        expect.stringContaining('ledger/renumbered am-3 now says what was published as am-2'),
      ),
    );
  });

  it('may be mended on their passage without being taken for new', () => {
    withCorpus(
      [
        {
          in: CLAIMS,
          find: 'statement: No hill of the valley is larger.',
          put: 'statement: No hill of that valley is larger.',
        },
      ],
      (root) => expect(faultsOf(root)).toEqual([]),
    );
  });

  it('take their redirects and their register with them', () => {
    withCorpus(
      [
        {
          in: 'content/redirects.yaml',
          append: '- { from: /claims/am-1/, to: /claims/am-2/, since: "2026-11-15" }\n',
        },
      ],
      (root) =>
        expect(faultsOf(root)).toEqual([
          expect.stringContaining('address/redirect /claims/am-1/ still exists'),
        ]),
    );
    withCorpus([{ in: 'content/addresses.txt', append: '/works/unheard-of/\n' }], (root) =>
      expect(faultsOf(root).map((fault) => fault.split(' ').slice(1, 3).join(' '))).toEqual([
        'address/lost /works/unheard-of/',
        'address/register /works/unheard-of/',
      ]),
    );
    withCorpus([{ in: 'content/releases.yaml', remove: true }], (root) => {
      const faults = faultsOf(root).join('\n');
      expect(faults).toContain('ledger/release entry 1 (am-1, revision 1) belongs to no release');
      expect(faults).toContain('was added without a release');
    });
  });
});

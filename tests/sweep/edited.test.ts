/**
 * The content after editors have worked on it: a claim withdrawn, another one corrected, a sixth article added, all of it
 * released. The site that is built of it keeps the contract of the site; so no act of editing turns the tests red.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent } from '../../src/brief/check.ts';
import { draftRecord } from '../../src/brief/draft.ts';
import { loadRecords } from '../../src/brief/load.ts';
import { joinBrief } from '../../src/model/join.ts';
import { buildIn, copyBrief } from '../fixture/copy.ts';
import { correct, releaseEdits, withdraw } from '../fixture/edit.ts';

const root = mkdtempSync(join(tmpdir(), 'brief-edited-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string): string => join(root, path);
const faults = (): string[] =>
  checkContent(root).faults.map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );

const TEXT = 'The hill by the lake holds ore.';
const WORK = 'lake-herald-hill';

/** Adds an article of one sentence, as docs/editing.md says. */
function addArticle(): void {
  const site = readFileSync(file('content/site.yaml'), 'utf8');
  writeFileSync(
    file('content/site.yaml'),
    site.replace(/^(articles:\n(?: {2}- .*\n)+)/mu, '$1  - { id: lake-herald, prefix: zz }\n'),
  );
  const drafted = parse(draftRecord('lake.txt', TEXT, 'lake-herald').yaml) as {
    passages: { role: string }[];
  };
  writeFileSync(
    file('seeds/lake-herald.yaml'),
    stringify({
      ...drafted,
      publisher: 'Lake Herald',
      headline: '(a hill)',
      headlineKnown: false,
      author: null,
      published: null,
      publishedNote: 'No date is shown.',
      language: 'en',
      url: null,
      copy: WORK,
      known: ['The text.'],
      unknown: ['The author.'],
      derivesFrom: [],
      flags: [],
      passages: drafted.passages.map((passage) => ({ ...passage, role: 'claim' })),
    }),
  );
  writeFileSync(
    file('content/claims/lake-herald.yaml'),
    stringify([
      {
        id: 'zz-1',
        passage: 'p1',
        kind: 'statement',
        statement: 'A hill by the lake holds ore.',
        hedge: null,
        attribution: [{ rung: 'article', who: 'Lake Herald' }],
        finding: 'opinion',
        gist: 'Nothing can be looked up.',
        rationale: 'The article names no hill.',
        topics: [loadRecords(root).records.topics[0]?.id],
        reviewed: '2026-11-21',
      },
    ]),
  );
  writeFileSync(
    file('content/articles/lake-herald.mdx'),
    '---\narticle: lake-herald\nstandfirst: A hill, told in one sentence.\n---\n<Part id="the-hill" title="The hill">\n\n<Claim id="zz-1">A hill holds ore</Claim>.\n\n</Part>\n',
  );
  appendFileSync(
    file('content/works/2025.yaml'),
    stringify([
      {
        id: WORK,
        type: 'press',
        title: 'A hill',
        publisher: 'Lake Herald',
        date: null,
        language: 'en',
        access: 'full',
        url: 'https://lake.example/hill',
        derivesFrom: [],
        says: [{ fact: 'Carries the text of the article.' }],
      },
    ]),
  );
}

/** Counts the articles anew wherever prose counts them, as the rule about typed counts asks. */
function countAnew(): void {
  for (const { file: name, rule, message } of checkContent(root).faults) {
    const typed = rule === 'prose/count' && /“([^”]+)”/u.exec(message)?.[1];
    if (!typed) continue;
    const counted = typed.replace(/five/iu, (word) => (word === 'Five' ? 'Six' : 'six'));
    // The phrase may run over the end of a line.
    const phrase = new RegExp(typed.replaceAll(' ', '(\\s+)'), 'gu');
    let space = 0;
    const put = counted.replaceAll(' ', () => `$${++space}`);
    writeFileSync(file(name), readFileSync(file(name), 'utf8').replace(phrase, put));
  }
}

/** Withdraws the first claimed by an article that may be: one that no text leans on. */
function withdrawOne(article: string, ids: readonly string[]) {
  const path = file(`content/claims/${article}.yaml`);
  const before = readFileSync(path, 'utf8');
  for (const id of ids) {
    const withdrawn = withdraw(root, article, id);
    if (faults().length === 0) return withdrawn;
    writeFileSync(path, before);
  }
  throw new Error(`No claim of ${article} may be withdrawn.`);
}

beforeAll(async () => {
  copyBrief(root);
  addArticle();
  countAnew();
  expect(faults()).toEqual([]);
  const { articles, claims } = joinBrief(loadRecords(root).records);
  const article = articles[0]?.id ?? '';
  const ids = claims.filter((claim) => claim.article === article).map(({ id }) => id);
  const [first, ...others] = ids as [string, ...string[]];
  const corrected = correct(root, article, first);
  await releaseEdits(root, corrected, withdrawOne(article, others.toReversed().slice(0, 12)));
  await buildIn(root, { RELEASE_BUILD: '1' });
}, 300_000);

it('keeps the contract of the site', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = spawnSync(
    'vitest',
    ['run', '--project', 'site', '--exclude', '**/live.test.ts'],
    { env: { ...process.env, BRIEF_ROOT: root, SEED_TEXTS: '' }, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
});

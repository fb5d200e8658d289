import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Check, checkContent } from '../brief/check.ts';
import { filesOf } from './files.ts';
import { groundOf } from './ground.ts';
import { writeContent } from './project.ts';
import { articleTable, countsFor } from './proportions.ts';
import { syntheticBrief } from './synthetic.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const root = mkdtempSync(join(tmpdir(), 'synthetic-brief-'));
let check: Check;

beforeAll(() => {
  writeContent(PROJECT, root, { claims: 250, seed: 1 });
  check = checkContent(root);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('keeps every rule', () => {
  expect(check.faults.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

it('has the proportions of a real brief', () => {
  const { articles, claims, works, questions, entities, events } = check.records;
  expect(
    [articles, claims, works, questions, entities, events].map(({ length }) => length),
  ).toEqual([5, 250, 250, 19, 83, 63]);
  const findings = new Set(claims.map(({ record }) => record.finding));
  expect([...findings].sort()).toEqual([
    'contested',
    'contradicted',
    'corroborated',
    'one-source',
    'opinion',
    'partly',
    'untraced',
  ]);
});

it('is the same for the same size and seed, and another for another seed', () => {
  // What the content keeps of the real brief is all a generator needs to know of it.
  const ground = groundOf(check.records);
  const files = (seed: number) =>
    JSON.stringify([...filesOf(syntheticBrief({ claims: 150, seed }, ground))]);
  expect(files(7)).toBe(files(7));
  expect(files(7)).not.toBe(files(8));
});

it('has more articles, each with a prefix of its own, where it has more claims', () => {
  const prefixes = articleTable(countsFor(40_000).articles);
  expect(Object.keys(prefixes)).toHaveLength(667);
  expect(new Set(Object.values(prefixes)).size).toBe(667);
  expect(Object.keys(articleTable(countsFor(250).articles))).toHaveLength(5);
});

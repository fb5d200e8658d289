/** The small brief that is built into a site for the tests: without faults, and with one of each thing the pages can show. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';
import { joinBrief } from '../src/model/join.ts';
import { FINDINGS } from '../src/model/vocabulary.ts';

const ROOT = join(import.meta.dirname, 'fixture-site');
const { records, published, faults } = checkContent(ROOT, join(ROOT, 'texts'), true);

it('has no fault, agrees with its texts, and holds nothing unreleased', () => {
  expect(faults.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

it('has every finding, a claim that was withdrawn, and one that was corrected', () => {
  const { claims } = joinBrief(records);
  expect(new Set(claims.map(({ finding }) => finding))).toEqual(new Set(Object.keys(FINDINGS)));
  expect(claims.filter(({ status }) => status === 'withdrawn').map(({ id }) => id)).toEqual([
    'vn-2',
  ]);
  expect(
    published.rows.filter(({ revision }) => revision > 1).map(({ wording }) => wording.claim),
  ).toEqual(['hd-1', 'vn-2']);
});

it('has no kind of record without one', () => {
  const empty = Object.entries(records)
    .filter(([, list]) => list.length === 0)
    .map(([kind]) => kind);
  expect(empty).toEqual([]);
});

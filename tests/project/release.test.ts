/** The release is named the same wherever it is named. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPublished } from '../../src/brief/load-published.ts';
import { RELEASE } from '../../src/release.ts';

it('in the code, in CITATION.cff and in the list of releases', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${RELEASE.version}\ndate-released: ${RELEASE.date}\n`);
  const last = loadPublished('.').releases.at(-1)?.record;
  if (last) expect({ version: last.version, date: last.date }).toEqual(RELEASE);
});

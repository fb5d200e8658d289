/** The release is named the same wherever it is named, and nowhere that no command sets. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadPublished } from '../../src/brief/load-published.ts';
import { RELEASE } from '../../src/release.ts';

it('in the code, in CITATION.cff and in the list of releases', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(
    `\nversion: ${RELEASE.version}\ndate-released: ${RELEASE.date}\n`,
  );
  const last = loadPublished('.').releases.at(-1)?.record;
  if (last) expect({ version: last.version, date: last.date }).toEqual(RELEASE);
});

it('not in package.json or its lock: the project is no package that anybody installs', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).not.toHaveProperty('version');
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  expect(lock).not.toHaveProperty('version');
  expect(lock.packages['']).not.toHaveProperty('version');
});

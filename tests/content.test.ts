/**
 * The content of this project keeps every rule, and agrees with the texts where they are at hand (SEED_TEXTS); the code
 * knows none of it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';
import { loadRecords } from '../src/brief/load.ts';

const ROOT = join(import.meta.dirname, '..');
const texts = process.env.SEED_TEXTS || undefined;

it(`keeps every rule${texts ? ' and agrees with the texts' : ''}`, () => {
  const { faults } = checkContent(ROOT, texts);
  expect(
    faults.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`),
  ).toEqual([]);
});

/** The claim that messages to editors give as an example, and a word that is also the id of a section of pages. */
const COMMON = ['am-12', 'provenance'];
const withoutComments = (text: string): string => text.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gmsu, '');

it('is named by its ids nowhere in the code', () => {
  const { records } = loadRecords(ROOT);
  // Topics and terms are common words, which code may use with another meaning.
  const ids = new Set([
    ...records.articles.map(({ id }) => id),
    ...records.claims.map(({ id }) => id),
    ...records.works.map(({ id }) => id),
    ...records.places.map(({ id }) => id),
    ...records.events.map(({ id }) => id),
    ...records.questions.map(({ id }) => id),
    ...records.entities.filter(({ record }) => record.kind !== 'term').map(({ id }) => id),
  ]);
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.test.ts'),
  );
  const named = sources.flatMap((file) =>
    [
      ...withoutComments(readFileSync(join(ROOT, 'src', file), 'utf8')).matchAll(
        /(['"`])([a-z][a-z0-9-]*)\1/gu,
      ),
    ]
      .filter(([, , literal]) => ids.has(literal as string) && !COMMON.includes(literal as string))
      .map(([literal]) => `${file}: ${literal}`),
  );
  expect(named).toEqual([]);
});

/** The content of this project keeps every rule, and agrees with the texts where they are at hand (SEED_TEXTS). */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../src/brief/check.ts';

const texts = process.env.SEED_TEXTS || undefined;

it(`keeps every rule${texts ? ' and agrees with the texts' : ''}`, () => {
  const { faults } = checkContent(join(import.meta.dirname, '..'), texts);
  expect(
    faults.map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`),
  ).toEqual([]);
});

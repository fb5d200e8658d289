/** The files of the project share no run of nine words with the texts they restate (where SEED_TEXTS has them). */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedWith, TEXTS } from '../shared-words.ts';

describe.skipIf(!TEXTS)('words shared with the texts', () => {
  it('are known from every text', () => {
    const shared = sharedWith(TEXTS);
    const texts = readdirSync(TEXTS).filter((file) => file.endsWith('.txt'));
    expect(
      texts.filter((file) => shared(readFileSync(join(TEXTS, file), 'utf8')).length < 20),
    ).toEqual([]);
  });

  it('are not found in the files of the project', () => {
    const shared = sharedWith(TEXTS);
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter(
        (file) =>
          /\.(?:mdx?|ya?ml|ts|mjs|astro|json|csv|txt|html)$/u.test(file) &&
          !file.endsWith('package-lock.json') &&
          existsSync(file),
      );
    expect(
      files.flatMap((file) =>
        shared(readFileSync(file, 'utf8').replace(/<[^>]*>/gu, ' ')).map(
          (run) => `${file}: ${run}`,
        ),
      ),
    ).toEqual([]);
  });
});

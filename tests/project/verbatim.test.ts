/**
 * The project shares no run of nine words with the texts it restates. Runs only where the texts are at hand
 * (SEED_TEXTS names their folder); headlines may be cited as titles.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../site/pages.ts';

const RUN = 9;
const texts = process.env.SEED_TEXTS;
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const isHeadline = (line: string): boolean =>
  wordsOf(line).length <= 14 && !/[.!?”"]\s*$/u.test(line);

function runsOf(words: string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
}

describe.skipIf(!texts)('words shared with the texts', () => {
  const theirs = new Set(
    readdirSync(texts ?? '.')
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readFileSync(join(texts as string, file), 'utf8').split('\n'))
      .filter((line) => !isHeadline(line))
      .flatMap((line) => runsOf(wordsOf(line))),
  );
  const shared = (text: string): string[] => runsOf(wordsOf(text)).filter((run) => theirs.has(run));

  it('knows the texts', () => {
    expect(theirs.size).toBeGreaterThan(2000);
  });

  it('finds none in the files of the project', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter(
        (file) =>
          /\.(?:mdx?|ya?ml|ts|mjs|astro|json|csv|txt|html)$/u.test(file) &&
          file !== 'package-lock.json',
      );
    expect(
      files.flatMap((file) =>
        shared(readFileSync(file, 'utf8').replace(/<[^>]*>/gu, ' ')).map(
          (run) => `${file}: ${run}`,
        ),
      ),
    ).toEqual([]);
  });

  it('finds none in the built pages', () => {
    expect(
      pagesOf('dist').flatMap(({ path, root }) =>
        shared(root.text).map((run) => `${path}: ${run}`),
      ),
    ).toEqual([]);
  });
});

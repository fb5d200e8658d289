/**
 * Runs of nine words that a text of ours shares with the texts it restates. They can be looked for only where those are
 * at hand: SEED_TEXTS names their folder. Headlines may be cited as titles.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RUN = 9;

/** Folder of the texts; empty where they are not at hand. */
export const TEXTS = process.env.SEED_TEXTS ?? '';

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

/** @returns a function that gives the runs of a text of ours that stand in some text of the folder as well */
export function sharedWith(folder: string): (text: string) => string[] {
  const theirs = new Set(
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => !isHeadline(line))
      .flatMap((line) => runsOf(wordsOf(line))),
  );
  return (text) => runsOf(wordsOf(text)).filter((run) => theirs.has(run));
}

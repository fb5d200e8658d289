/** Makes a copy of the small corpus in which one thing is wrong, as a rule's fixture says. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

export const FIXTURES = join(import.meta.dirname, 'fixtures');
export const BASE = join(FIXTURES, 'base');

/** One change of one file, named by its path from the root of the corpus. */
type Edit = { in: string } & (
  | { find: string; put: string }
  | { append: string }
  | { write: string }
  | { remove: true }
  /** Lines of the file, counted from 1, that it is to hold instead: left out, given twice, or in another order. */
  | { lines: number[] }
);

export interface Fixture {
  edits: Edit[];
  expect: { file: string; on?: string; says: string };
}

/**
 * The fixture of a rule.
 * @throws Error where there is none
 */
export function fixtureOf(rule: string): Fixture {
  return parse(
    readFileSync(join(FIXTURES, 'rules', `${rule.replace('/', '--')}.yaml`), 'utf8'),
  ) as Fixture;
}

function apply(root: string, edit: Edit): void {
  const file = join(root, edit.in);
  if ('remove' in edit) rmSync(file);
  else if ('write' in edit) writeFileSync(file, edit.write);
  else if ('append' in edit) appendFileSync(file, edit.append);
  else if ('lines' in edit) {
    const lines = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, edit.lines.map((line) => `${lines[line - 1]}\n`).join(''));
  } else {
    const parts = readFileSync(file, 'utf8').split(edit.find);
    if (parts.length !== 2)
      throw new Error(`"${edit.find}" stands ${parts.length - 1} times in ${edit.in}, not once`);
    writeFileSync(file, parts.join(edit.put));
  }
}

/** Calls `use` with the folder of an edited copy, and removes the copy when it, or what it promises, is done. */
export function withCorpus<T>(edits: readonly Edit[], use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'brief-corpus-'));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  let promised = false;
  try {
    cpSync(BASE, root, { recursive: true });
    for (const edit of edits) apply(root, edit);
    const result = use(root);
    promised = result instanceof Promise;
    return promised ? ((result as Promise<unknown>).finally(remove) as T) : result;
  } finally {
    if (!promised) remove();
  }
}

/** A line of a file, counted from 1; empty where there is none. */
export function lineOfFile(root: string, file: string, line: number): string {
  return readFileSync(join(root, file), 'utf8').split('\n')[line - 1] ?? '';
}

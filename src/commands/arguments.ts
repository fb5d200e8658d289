/** Shared manners of the commands: where the project is, what they print to, and how a wrong call ends. */
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_ROOT } from '../content-root.ts';

/** Root of the project this command belongs to. */
export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** The folder whose `content/` and `seeds/` a command is about: the one BRIEF_ROOT names, or this project. */
export const BRIEF_ROOT = process.env.BRIEF_ROOT ? CONTENT_ROOT : PROJECT_ROOT;

/** What a command may use of the process it runs in. */
export interface Io {
  /** Writes to standard output; lines end where the text says so. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * A command.
 * @param argv what stands after its name
 * @returns the exit code: 0 where all is well, 1 where what was asked for cannot be
 * @throws Error with one clear message where it was called wrongly
 */
export type Command = (argv: string[], io: Io) => number | Promise<number>;

/** Calls a command; what it throws is printed in one line and ends it with exit code 2. */
export async function call(main: Command, argv: string[], io: Io): Promise<number> {
  try {
    return await main(argv, io);
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

/**
 * Runs a command where its module is the program that Node was started with; who imports the module runs nothing.
 * @param file the module's own `import.meta.filename`
 */
export async function runAsProgram(file: string, main: Command): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== file) return;
  process.exitCode = await call(main, process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
  });
}

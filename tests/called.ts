/** Calls a command in this process, as its module exports it, and collects what it prints. */
import { type Command, call } from '../src/commands/arguments.ts';

export interface Called {
  /** The exit code. */
  code: number;
  /** What it printed, on both streams, in order. */
  out: string;
}

/** @param env the environment of the command; that of the tests is not seen */
export async function called(
  main: Command,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Called> {
  let out = '';
  const write = (text: string): void => {
    out += text;
  };
  const code = await call(main, [...args], { out: write, err: write, env });
  return { code, out };
}

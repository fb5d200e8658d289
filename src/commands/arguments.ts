/** Shared manners of the commands: where the project is, and how a wrong call ends. */
import { join } from 'node:path';

/** Root of the project this command belongs to. */
export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');

/** Runs a command; what it throws is printed in one line with exit code 2. */
export async function run(command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

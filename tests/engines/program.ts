/** Programs that a test starts beside itself: found, started, and ended again. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program lies that can be called by its name; nothing where it is not installed. */
export const programNamed = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

/**
 * Starts a program and waits for what it says once it is ready.
 * @param stream the number of its output that says so
 * @throws Error with what it said instead, where it ends or nothing comes within a minute
 */
export async function started(
  path: string,
  args: readonly string[],
  stream: 1 | 2 | 3,
  ready: RegExp,
  options: SpawnOptions = {},
): Promise<{ child: ChildProcess; said: RegExpExecArray }> {
  const stdio = ['ignore', 'ignore', 'ignore', 'ignore'] as ('ignore' | 'pipe')[];
  const child = spawn(path, args, { ...options, stdio: stdio.with(stream, 'pipe') });
  let text = '';
  const said = await new Promise<RegExpExecArray>((done, fail) => {
    const stop = (): void => fail(new Error(`${path} did not start: ${text}`));
    const patience = setTimeout(stop, 60_000);
    child.on('error', fail).on('exit', stop);
    child.stdio[stream]?.on('data', (part: Buffer) => {
      text += part;
      const found = ready.exec(text);
      if (!found) return;
      clearTimeout(patience);
      child.off('exit', stop);
      done(found);
    });
  }).catch(async (error: unknown) => {
    await ended(child);
    throw error;
  });
  return { child, said };
}

/** Ends a program and waits until it is gone. */
export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.on('exit', () => done());
    child.kill();
  });
}

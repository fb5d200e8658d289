/** Runs a step of a longer command: one line when it begins, one when it is done, and what it printed only where it fails. */
import { spawn } from 'node:child_process';

/** A step failed, and has said why. */
export class Failed extends Error {}

/** How long it is since a moment, in words. */
export const since = (began: number): string =>
  `${Math.round((performance.now() - began) / 1000)} s`;

/**
 * Runs a script of package.json.
 * @param name what the step is called
 * @param out where the lines go
 * @param env what is set for it besides the environment of this process
 * @returns what it printed
 * @throws Failed where it fails
 */
export function runScript(
  name: string,
  script: string,
  out: (text: string) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', script], {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) {
        out(`${name}: done in ${since(began)}\n`);
        return done(printed);
      }
      out(`${printed}\n${name}: failed after ${since(began)}\n`);
      fail(new Failed(name));
    });
  });
}

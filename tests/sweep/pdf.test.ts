/** `npm run pdf`: the printed brief as a file, twice the same; and what is said where something is missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RELEASE } from '../../src/release.ts';

const folder = mkdtempSync(join(tmpdir(), 'brief-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function call(
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src', 'commands', 'pdf.ts'), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  return { code: status, out: stdout + stderr };
}

describe('npm run pdf', () => {
  it('prints the same bytes twice: tagged, with an outline, dated by the release, with links inside and to what it cites', {
    timeout: 240_000,
  }, () => {
    const files = ['one.pdf', 'two.pdf'].map((name) => join(folder, name));
    for (const file of files)
      expect(call(['--out', file])).toEqual({
        code: 0,
        out: expect.stringMatching(/: \d{2,3} pages, \d+\.\d MB\n$/u),
      });
    const [one, two] = files.map((file) => readFileSync(file)) as [Buffer, Buffer];
    expect(one.equals(two)).toBe(true);
    const text = one.toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    for (const part of ['/StructTreeRoot', '/Marked true', '/Outlines', '/Lang (en-GB)'])
      expect(text).toContain(part);
    expect(new Set(text.match(/\(D:\d{8}/gu))).toEqual(
      new Set([`(D:${RELEASE.date.replaceAll('-', '')}`]),
    );
    const links = [...text.matchAll(/\/URI \(([^)]*)\)/gu)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => /localhost|127\.0\.0\.1|^file:/u.test(link))).toEqual([]);
    expect(text.match(/\/Dest\b/gu)?.length).toBeGreaterThan(500);
  });

  it.each([
    ['no site', ['--dist', join(folder, 'nowhere')], {}, 'run "npm run build" first'],
    [
      'no browser where one is named',
      ['--out', join(folder, 'x.pdf')],
      { CHROMIUM_PATH: '/nowhere' },
      'there is no file there',
    ],
    [
      'no browser at all',
      ['--out', join(folder, 'x.pdf')],
      { PATH: '/nowhere', CHROMIUM_PATH: '' },
      'apt-get install chromium',
    ],
    ['an option it does not know', ['--paper', 'A3'], {}, "'--paper'"],
  ])('says so where there is %s', (_, args, env, message) => {
    const { code, out } = call(args, env);
    expect(code).toBe(2);
    expect(out).toContain(message);
    expect(out).not.toContain('    at ');
  });
});

/** The commands as they are called: what they print, and how they end. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE, withCorpus } from './broken-corpus.ts';

const TEXTS = join(BASE, 'texts');

function call(
  command: string,
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; out: string } {
  const { SEED_TEXTS: _, ...rest } = process.env;
  const file = join(import.meta.dirname, '..', 'src', 'commands', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...rest, ...env },
  });
  return { code: status, out: stdout + stderr };
}

describe('check', () => {
  it('ends well where all is well, and says whether the texts were compared', () => {
    expect(call('check', [BASE])).toEqual({
      code: 0,
      out: expect.stringContaining('the texts were not compared'),
    });
    expect(call('check', [BASE, '--texts', TEXTS])).toEqual({
      code: 0,
      out: expect.stringContaining('and the texts agree'),
    });
    expect(call('check', [BASE], { SEED_TEXTS: TEXTS }).out).toContain('and the texts agree');
  });

  it('prints every fault with its place and its remedy, and the rules that wait', () => {
    withCorpus([], (root) => {
      writeFileSync(join(root, 'content/topics.yaml'), '- { id: size\n');
      rmSync(join(root, 'content/pages'), { recursive: true });
      rmSync(join(root, 'content/events/events.yaml'));
      rmSync(join(root, 'content/claims'), { recursive: true });
      mkdirSync(join(root, 'content/claims/asian-morning.yaml'), { recursive: true });
      const { code, out } = call('check', [root]);
      expect(code).toBe(1);
      expect(out).toMatch(/content\/topics\.yaml:\d {2}record\/syntax/u);
      expect(out).toContain('content/pages:1  record/missing  content/pages is missing');
      expect(out).toContain('content/events:1  record/missing  content/events holds no .yaml file');
      expect(out).toContain('content/claims/asian-morning.yaml is a folder, not a file');
      expect(out).toContain('4 faults of 2 rules');
      expect(out).toContain('were not run');
    });
  });

  it('tells a folder of texts that is missing in one fault', () => {
    const { code, out } = call('check', [BASE, '--texts', join(BASE, 'nowhere')]);
    expect(code).toBe(1);
    expect(out).toContain('1 fault of 1 rule');
    expect(out).toContain('nowhere is missing');
  });

  it('tells a wrong call', () => {
    expect(call('check', ['--text', 'x'])).toMatchObject({
      code: 2,
      out: expect.stringContaining("'--text'"),
    });
  });
});

describe('seeds', () => {
  it('drafts the record whose machine-made part stands in the small corpus', () => {
    const { code, out } = call('seeds', [
      'record',
      join(TEXTS, 'first.txt'),
      '--article',
      'asian-morning',
    ]);
    expect(code).toBe(0);
    const made = /^(?:sha256|codePoints|file|article|.*(?:start|end|begins|ends|id)): .*$/gmu;
    expect(out.match(made)).toEqual(
      readFileSync(join(BASE, 'seeds/asian-morning.yaml'), 'utf8').match(made),
    );
  });

  it('says of each copy in a folder which text it is, and that all agree', () => {
    const { code, out } = call('seeds', ['check', TEXTS, '--root', BASE]);
    expect(code).toBe(0);
    expect(out.match(/byte for byte\./gu)?.length).toBe(2);
    expect(out).toMatch(/\n2 of 2 texts agree with their records, with 10 passages\.\n$/u);
  });

  it('names each passage that was changed, with its claims, and the article that has no good copy', () => {
    withCorpus([{ in: 'texts/first.txt', find: '90', put: '900' }], (root) => {
      const { code, out } = call('seeds', ['check', join(root, 'texts'), '--root', root]);
      expect(code).toBe(1);
      expect(out).toMatch(/^first\.txt: Your copy differs from the text of /mu);
      expect(out).toMatch(/^ {2}p\d+, “.*”.*: Changed\. .* Claims: am-2\./mu);
      expect(out).toMatch(/^1 of 2 texts agree with their records/mu);
      expect(out).toMatch(/^No copy here agrees with the record of .*\(first\.txt\)\.$/mu);
    });
  });

  it('knows a copy by its content, whatever it is called and however it is encoded', () => {
    withCorpus([], (root) => {
      const text = readFileSync(join(root, 'texts/first.txt'), 'utf8');
      writeFileSync(join(root, 'texts/first.txt'), `\ufeff${text.replaceAll('\n', '\r\n')}`);
      renameSync(join(root, 'texts/first.txt'), join(root, 'texts/copy of it.md'));
      const { code, out } = call('seeds', ['check', join(root, 'texts'), '--root', root]);
      expect(code).toBe(0);
      expect(out).toContain('copy of it.md: This is the text of ');
      for (const said of ['byte order mark', 'Windows']) expect(out).toContain(said);
    });
  });

  it('finds a record that does not describe its own text', () => {
    withCorpus(
      [{ in: 'seeds/asian-morning.yaml', find: 'codePoints: ', put: 'codePoints: 9' }],
      (root) => {
        const { code, out } = call('seeds', ['check', join(root, 'texts'), '--root', root]);
        expect(code).toBe(1);
        expect(out).toContain('The record is wrong: first.txt has ');
      },
    );
  });

  it.each([
    [['check', '/nowhere'], 'the folder of texts /nowhere is missing'],
    [['record', '/nowhere.txt'], '/nowhere.txt is missing'],
    [['record', 'x.txt', '--article', 'hill'], 'There is no article hill'],
    [['record'], 'usage:'],
    [['draw', 'x'], 'usage:'],
  ])('%j ends with one clear error', (args, message) => {
    const { code, out } = call('seeds', args);
    expect(code).toBe(2);
    expect(out).toContain(message);
    expect(out).not.toContain('    at ');
  });
});

/** The commands: what they print, and how they end. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/commands/check.ts';
import { main as seedsMain } from '../src/commands/seeds.ts';
import { BASE, withCorpus } from './broken-corpus.ts';
import { called } from './called.ts';

const TEXTS = join(BASE, 'texts');

const check = (args: string[], env?: Record<string, string>) => called(main, args, env);
const seeds = (args: string[]) => called(seedsMain, args);

describe('check', () => {
  it('ends well where all is well, and says whether the texts were compared', async () => {
    expect(await check([BASE])).toEqual({
      code: 0,
      out: expect.stringContaining('the texts were not checked'),
    });
    expect(await check([BASE, '--texts', TEXTS])).toEqual({
      code: 0,
      out: expect.stringContaining('the texts match their records'),
    });
    expect((await check([BASE], { SEED_TEXTS: TEXTS })).out).toContain(
      'the texts match their records',
    );
  });

  it('compares the texts that are at hand and names the others', async () => {
    await withCorpus([], async (root) => {
      rmSync(join(root, 'texts/second.txt'));
      expect(await check([root, '--texts', join(root, 'texts')])).toEqual({
        code: 0,
        out: expect.stringContaining('the texts supplied match their records; missing: second.txt'),
      });
    });
  });

  it('prints every fault with its place and its remedy, and the rules that wait', async () => {
    await withCorpus([], async (root) => {
      writeFileSync(join(root, 'content/topics.yaml'), '- { id: size\n');
      rmSync(join(root, 'content/pages'), { recursive: true });
      rmSync(join(root, 'content/events/events.yaml'));
      rmSync(join(root, 'content/claims'), { recursive: true });
      mkdirSync(join(root, 'content/claims/asian-morning.yaml'), { recursive: true });
      const { code, out } = await check([root]);
      expect(code).toBe(1);
      expect(out).toMatch(/content\/topics\.yaml:\d {2}record\/syntax/u);
      expect(out).toContain('content/pages:1  record/missing  content/pages is missing');
      expect(out).toContain(
        'content/events:1  record/missing  content/events contains no .yaml file',
      );
      expect(out).toContain('content/claims/asian-morning.yaml is a folder, not a file');
      expect(out).toContain('4 faults of 2 rules');
      expect(out).toContain('were not run');
    });
  });

  it('tells a folder of texts that is missing in one fault', async () => {
    const { code, out } = await check([BASE, '--texts', join(BASE, 'nowhere')]);
    expect(code).toBe(1);
    expect(out).toContain('1 fault of 1 rule');
    expect(out).toContain('nowhere is missing');
  });

  it('tells a wrong call', async () => {
    expect(await check(['--text', 'x'])).toMatchObject({
      code: 2,
      out: expect.stringContaining("'--text'"),
    });
  });
});

describe('seeds', () => {
  it('drafts the record whose machine-made part stands in the small corpus', async () => {
    const { code, out } = await seeds([
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

  it('writes the record into a new file, and never over one that is there', async () => {
    await withCorpus([], async (root) => {
      const file = join(root, 'seeds/draft.yaml');
      const args = ['record', join(TEXTS, 'first.txt'), '--out', file];
      const { code, out } = await seeds(args);
      expect(code).toBe(0);
      expect(out).toMatch(/treated as headings: p\d+/u);
      expect(readFileSync(file, 'utf8')).toMatch(/^# Fill in the empty fields/u);
      expect(await seeds(args)).toMatchObject({
        code: 2,
        out: expect.stringContaining('draft.yaml already exists'),
      });
    });
  });

  it.each([
    ['an empty file', ' \n', 'is empty'],
    ['a page of HTML', '<!DOCTYPE html><p>Text.</p>', 'is HTML'],
  ])('refuses %s', async (_, text, message) => {
    await withCorpus([], async (root) => {
      const file = join(root, 'new.txt');
      writeFileSync(file, text);
      expect(await seeds(['record', file])).toMatchObject({
        code: 2,
        out: expect.stringContaining(message),
      });
    });
  });

  it('says of each copy in a folder which text it is, and that all agree', async () => {
    const { code, out } = await seeds(['check', TEXTS, '--root', BASE]);
    expect(code).toBe(0);
    expect(out.match(/byte for byte\./gu)?.length).toBe(2);
    expect(out).toMatch(/\n2 of 2 texts \(10 passages\) match their records\.\n$/u);
  });

  it('names each passage that was changed, with its claims, and the article that has no good copy', async () => {
    await withCorpus([{ in: 'texts/first.txt', find: '90', put: '900' }], async (root) => {
      const { code, out } = await seeds(['check', join(root, 'texts'), '--root', root]);
      expect(code).toBe(1);
      expect(out).toMatch(/^first\.txt: Your copy differs from the text of /mu);
      expect(out).toMatch(/^ {2}p\d+, “.*”.*: Changed\. .* Claims: am-2\./mu);
      expect(out).toMatch(/^1 of 2 texts \(\d+ passages\) match their records/mu);
      expect(out).toMatch(/^No copy here matches the record of .*\(first\.txt\)\.$/mu);
    });
  });

  it('knows a copy by its content, whatever it is called and however it is encoded', async () => {
    await withCorpus([], async (root) => {
      const text = readFileSync(join(root, 'texts/first.txt'), 'utf8');
      writeFileSync(join(root, 'texts/first.txt'), `\ufeff${text.replaceAll('\n', '\r\n')}`);
      renameSync(join(root, 'texts/first.txt'), join(root, 'texts/copy of it.md'));
      const { code, out } = await seeds(['check', join(root, 'texts'), '--root', root]);
      expect(code).toBe(0);
      expect(out).toContain('copy of it.md: This is the text of ');
      for (const said of ['byte order mark', 'Windows']) expect(out).toContain(said);
    });
  });

  it('finds a record that does not describe its own text', async () => {
    await withCorpus(
      [{ in: 'seeds/asian-morning.yaml', find: 'codePoints: ', put: 'codePoints: 9' }],
      async (root) => {
        const { code, out } = await seeds(['check', join(root, 'texts'), '--root', root]);
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
  ])('%j ends with one clear error', async (args, message) => {
    const { code, out } = await seeds(args);
    expect(code).toBe(2);
    expect(out).toContain(message);
    expect(out).not.toContain('    at ');
  });
});

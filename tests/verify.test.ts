/** The five texts themselves against their records, where they are at hand (SEED_TEXTS): as they are, and damaged. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/brief/load.ts';
import { joinBrief } from '../src/model/join.ts';
import type { Sha256 } from '../src/model/verify/copy.ts';
import { soughtArticle } from '../src/model/verify/record.ts';
import { type Result, verify } from '../src/model/verify/verify.ts';

const folder = process.env.SEED_TEXTS;
const sha256: Sha256 = async (bytes) => createHash('sha256').update(bytes).digest('hex');
const articles = joinBrief(loadRecords('.').records).articles.map(soughtArticle);
const check = async (copy: string, name?: string): Promise<Result> =>
  (await verify(copy, articles, sha256, name)) as Result;
const allFound = ({ articles: [only, ...rest] }: Result): boolean =>
  rest.length === 0 && only?.passages.every(({ state }) => state === 'in-place') === true;

describe('the record for verifying', () => {
  it('holds every passage and every claim, and nothing of the texts but first and last words', () => {
    const { records } = loadRecords('.');
    expect(articles.flatMap(({ passages }) => passages).length).toBe(
      records.articles.reduce((sum, { record }) => sum + record.passages.length, 0),
    );
    expect(
      articles
        .flatMap(({ passages }) => passages.flatMap(({ claims }) => claims.map(([id]) => id)))
        .sort(),
    ).toEqual(records.claims.map(({ id }) => id).sort());
    for (const { passages } of articles)
      for (const passage of passages)
        expect(Object.keys(passage)).toEqual([
          'id',
          'start',
          'end',
          'sha256',
          'begins',
          'ends',
          'claims',
        ]);
  });
});

describe.skipIf(!folder)('the five texts', () => {
  it.each(
    articles.map(
      (article, index) =>
        [article.publisher, article, articles[(index + 1) % articles.length]] as const,
    ),
  )('%s', async (_, article, other) => {
    const text = readFileSync(join(folder as string, article.file), 'utf8');
    expect(await check(text)).toMatchObject({
      verdict: 'identical',
      articles: [{ article: { id: article.id } }],
      tolerances: [],
    });
    const blank = await check(`\ufeff${text.replaceAll('\n', ' \r\n\r\n').normalize('NFD')}\r\n`);
    expect([blank.verdict, allFound(blank)]).toEqual(['same', true]);
    const around = await check(
      `Home | Login\n\n${text
        .replace(/(.{1,70}) /gu, '$1\n')
        .replace(/[“”]/gu, '"')
        .replace(/[‘’]/gu, "'")}\n\nShare this`,
    );
    expect([around.verdict, allFound(around)]).toEqual(['whole', true]);
    const middle = Math.floor(text.length / 2);
    const letter = await check(
      `${text.slice(0, middle)}${text[middle] === 'x' ? 'y' : 'x'}${text.slice(middle + 1)}`,
    );
    expect(letter.verdict).toBe('differs');
    expect(
      letter.articles[0]?.passages
        .filter(({ state }) => state !== 'in-place')
        .map(({ state }) => state),
    ).toEqual(['changed']);
    expect((await check(text, other?.file)).misnamed?.id).toBe(other?.id);
  });
});

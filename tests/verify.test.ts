/** The texts themselves against their records, as far as they are at hand (SEED_TEXTS): as they are, and damaged. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRecords } from '../src/brief/load.ts';
import { joinBrief } from '../src/model/join.ts';
import type { Sha256 } from '../src/model/verify/copy.ts';
import { soughtArticle } from '../src/model/verify/record.ts';
import { type Result, verify } from '../src/model/verify/verify.ts';

const folder = process.env.SEED_TEXTS ?? '';
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

/** Each article whose text is at hand, with another one. */
const atHand = articles
  .map((article, index) => [article, articles.at(index - 1)] as const)
  .filter(([{ file }]) => folder && existsSync(join(folder, file)));

describe.skipIf(atHand.length === 0)('the texts', () => {
  it.each(atHand.map(([article, other]) => [article.publisher, article, other] as const))(
    '%s',
    async (_, article, other) => {
      const text = readFileSync(join(folder, article.file), 'utf8');
      expect(await check(text)).toMatchObject({
        verdict: 'identical',
        articles: [{ article: { id: article.id } }],
        tolerances: [],
      });
      const blank = await check(`\ufeff${text.replaceAll('\n', ' \r\n\r\n').normalize('NFD')}\r\n`);
      // Who saved the text with blank lines and a last line break is told that more surrounds the article.
      expect(['same', 'whole']).toContain(blank.verdict);
      expect(allFound(blank)).toBe(true);
      const around = await check(
        `Home | Login\n\n${text
          .replace(/(.{1,70}) /gu, '$1\n')
          .replace(/[“”]/gu, '"')
          .replace(/[‘’]/gu, "'")}\n\nShare this`,
      );
      expect([around.verdict, allFound(around)]).toEqual(['whole', true]);
      const letters = [...text];
      const [longest] = article.passages.toSorted((a, b) => b.end - b.start - (a.end - a.start));
      const middle = Math.floor(((longest?.start ?? 0) + (longest?.end ?? 0)) / 2);
      letters[middle] = letters[middle] === 'x' ? 'y' : 'x';
      const letter = await check(letters.join(''));
      expect(letter.verdict).toBe('differs');
      expect(
        letter.articles[0]?.passages
          .filter(({ state }) => state !== 'in-place')
          .map(({ state }) => state),
      ).toEqual(['changed']);
      expect((await check(text, other?.file)).misnamed?.id).toBe(other?.id);
    },
  );
});

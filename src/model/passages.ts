/** Finds the passage a claim stands on. */
import type { ArticleTable } from './articles.ts';
import type { Located } from './records.ts';
import type { Article } from './schema/article.ts';
import type { Claim } from './schema/claim.ts';
import type { Passage } from './schema/passage.ts';

/** @returns a lookup that gives `undefined` where the article of a claim has no such passage */
export function passageFinder(
  articles: readonly Located<Article>[],
  { articleOf }: ArticleTable,
): (claim: Pick<Claim, 'id' | 'passage'>) => Passage | undefined {
  const passages = new Map(
    articles.map(({ id, record }) => [
      id,
      new Map(record.passages.map((passage) => [passage.id, passage])),
    ]),
  );
  return ({ id, passage }) => passages.get(articleOf(id) ?? '')?.get(passage);
}

/** What articles say on a question. An article that the question does not name is silent on it; nothing need be written. */
import type { Question } from './schema/question.ts';
import type { Stance } from './vocabulary.ts';

type Asked = Pick<Question, 'articles'>;

export const stanceOf = ({ articles }: Asked, article: string): Stance =>
  articles[article]?.stance ?? 'silent';

/** Of some articles those the question names, each with its stance and the gist of what it says. */
export function named<A extends { id: string }>(
  { articles }: Asked,
  all: readonly A[],
): { article: A; stance: Stance; gist: string }[] {
  return all.flatMap((article) => {
    const said = articles[article.id];
    return said ? [{ article, ...said }] : [];
  });
}

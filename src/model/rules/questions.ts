/** Rules about questions: an answer of the right length that rests on something, and a matrix that agrees with the claims. */
import type { ArticleTable } from '../articles.ts';
import type { Fault, Located } from '../records.ts';
import type { Claim } from '../schema/claim.ts';
import { stanceOf } from '../stances.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const WORDS = { least: 60, most: 220 };

/** Current claims by the question they name, and within it by article. */
function claimsByQuestion(
  claims: readonly Located<Claim>[],
  { articleOf }: ArticleTable,
): Map<string, Map<string, string[]>> {
  const questions = new Map<string, Map<string, string[]>>();
  for (const { id, record } of claims) {
    const article = articleOf(id);
    if (record.status !== 'current' || article === null) continue;
    for (const question of record.questions) {
      const articles = questions.get(question) ?? new Map<string, string[]>();
      questions.set(question, articles.set(article, [...(articles.get(article) ?? []), id]));
    }
  }
  return questions;
}

export function* questionRules({ records, table }: Lookup): Generator<Fault> {
  const asked = claimsByQuestion(records.claims, table);
  const orders = new Map<number, string>();
  for (const question of records.questions) {
    const { words, cites, order } = question.record;
    if (words < WORDS.least || words > WORDS.most)
      yield fault(
        'question/length',
        question,
        [],
        `the answer has ${words} words; it should have ${WORDS.least} to ${WORDS.most}`,
      );
    if (cites.length === 0)
      yield fault('question/uncited', question, [], 'the answer cites no claim or source');
    const other = orders.get(order);
    if (other !== undefined)
      yield fault('question/order', question, ['order'], `${other} already has the place ${order}`);
    else orders.set(order, question.id);
    for (const article of table.ids) {
      const stance = stanceOf(question.record, article);
      const claims = asked.get(question.id)?.get(article) ?? [];
      if (stance === 'silent' && claims.length > 0)
        yield fault(
          'question/stance',
          question,
          ['articles', article],
          `${article} is recorded as silent, but ${claims.join(', ')} names the question`,
        );
      if (stance !== 'silent' && claims.length === 0)
        yield fault(
          'question/stance',
          question,
          ['articles', article],
          `${article} has the stance ${stance}, but none of its claims names the question`,
        );
    }
  }
}

/** Rules about questions: an answer of the right length that rests on something, and a matrix that agrees with the claims. */
import { ARTICLE_IDS, articleOf } from '../ids.ts';
import type { Fault } from '../records.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

const WORDS = { least: 60, most: 150 };

export function* questionRules({ records }: Lookup): Generator<Fault> {
  const orders = new Map<number, string>();
  for (const question of records.questions) {
    const { words, cites, articles, order } = question.record;
    if (words < WORDS.least || words > WORDS.most)
      yield fault('question/length', question, [], `the answer has ${words} words; ${WORDS.least} to ${WORDS.most} are meant`);
    if (cites.length === 0) yield fault('question/uncited', question, [], 'the answer cites nothing');
    const other = orders.get(order);
    if (other !== undefined) yield fault('question/order', question, ['order'], `${order} is the place of ${other}`);
    else orders.set(order, question.id);
    for (const article of ARTICLE_IDS) {
      const { stance } = articles[article];
      const claims = records.claims.filter(
        ({ id, record }) => articleOf(id) === article && record.status === 'current' && record.questions.includes(question.id),
      );
      if (stance === 'silent' && claims.length > 0)
        yield fault(
          'question/stance',
          question,
          ['articles', article],
          `${article} is called silent, yet ${claims.map(({ id }) => id).join(', ')} bears on the question`,
        );
      if (stance !== 'silent' && claims.length === 0)
        yield fault('question/stance', question, ['articles', article], `${article} has the stance ${stance}, and none of its claims names the question`);
    }
  }
}

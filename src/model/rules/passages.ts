/** Rules about passages: the record of a text is in order, and every passage carries a claim or says why not. */
import type { ArticleTable } from '../articles.ts';
import type { Fault, Located } from '../records.ts';
import type { Article } from '../schema/article.ts';
import { fault } from './fault.ts';
import type { Lookup } from './lookup.ts';

function* ranges(article: Located<Article>): Generator<Fault> {
  let last = 0;
  for (const [index, { id, start, end }] of article.record.passages.entries()) {
    const at = (key: string) => ['passages', index, key];
    if (id !== `p${index + 1}`)
      yield fault(
        'passage/order',
        article,
        at('id'),
        `passage ${index + 1} has the id ${id}, not p${index + 1}`,
      );
    if (start < last)
      yield fault(
        'passage/range',
        article,
        at('start'),
        `${id} starts at ${start}, before the previous passage ends (${last})`,
      );
    if (end > article.record.codePoints)
      yield fault(
        'passage/range',
        article,
        at('end'),
        `${id} ends at ${end}, but the text ends at ${article.record.codePoints}`,
      );
    last = Math.max(last, end);
  }
}

function* roles(
  article: Located<Article>,
  carrying: ReadonlySet<string>,
  { articleOf }: ArticleTable,
): Generator<Fault> {
  for (const [index, { id, role, reason, repeats }] of article.record.passages.entries()) {
    const at = (key: string) => ['passages', index, key];
    if (role === 'claim' && !carrying.has(`${article.id} ${id}`))
      yield fault(
        'passage/unclaimed',
        article,
        at('role'),
        `${id} has the role claim, but no claim refers to it`,
      );
    if (role !== 'claim' && role !== 'heading' && reason === undefined)
      yield fault(
        'passage/reason',
        article,
        at('role'),
        `${id} has the role ${role} but no reason`,
      );
    if (role === 'claim' && reason !== undefined)
      yield fault(
        'passage/reason',
        article,
        at('reason'),
        `${id} has the role claim but gives a reason for carrying no claim`,
      );
    if (role === 'duplicate' && repeats === undefined)
      yield fault(
        'passage/repeats',
        article,
        at('role'),
        `${id} is a duplicate but does not name the claim it repeats`,
      );
    if (role !== 'duplicate' && repeats !== undefined)
      yield fault(
        'passage/repeats',
        article,
        at('repeats'),
        `${id} repeats ${repeats} but has the role ${role}`,
      );
    if (repeats !== undefined && articleOf(repeats) !== article.id)
      yield fault(
        'passage/repeats',
        article,
        at('repeats'),
        `${id} repeats ${repeats}, a claim of another article`,
      );
  }
}

export function* passageRules(all: Lookup): Generator<Fault> {
  const carrying = new Set(
    all.records.claims.map(({ record }) => `${all.table.articleOf(record.id)} ${record.passage}`),
  );
  for (const article of all.records.articles) {
    yield* ranges(article);
    yield* roles(article, carrying, all.table);
  }
  for (const claim of all.records.claims) {
    const passage = all.passageOf(claim.record);
    if (passage && passage.role !== 'claim')
      yield fault(
        'passage/role',
        claim,
        ['passage'],
        `${claim.id} rests on ${passage.id}, which has the role ${passage.role}`,
      );
  }
}

/** Says the result of a check in words. */

import * as copyReport from '../../ui/en/copy-report.ts';
import { quoted } from '../text/quoted.ts';
import type { PassageResult } from './place.ts';
import { type ArticleResult, countsOf, type Result } from './verify.ts';

/** The result in one line: the heading of the report, and what a screen reader hears first. */
export function headline({ verdict, articles, beside }: Result): string {
  const [first] = articles;
  if (verdict === 'none' || first === undefined) return copyReport.noArticle;
  const { publisher } = first.article;
  if (verdict === 'identical') return copyReport.identical(publisher);
  if (verdict === 'same') return copyReport.same(publisher);
  if (verdict === 'whole') return copyReport.whole(publisher, beside.between > 0);
  if (verdict === 'several')
    return copyReport.several(articles.map(({ article }) => article.publisher));
  const found = countsOf(first);
  if (verdict === 'part')
    return copyReport.part(found['in-place'] + found.moved, first.passages.length, publisher);
  return copyReport.differs(publisher);
}

/** "64 of 66 passages found, 1 moved, 1 changed". */
export function tally(result: ArticleResult): string {
  const found = countsOf(result);
  const rest = (['moved', 'changed', 'missing'] as const)
    .filter((state) => found[state] > 0)
    .map((state) => `${found[state]} ${copyReport.states[state]}`);
  const inOrder = copyReport.foundInOrder(found['in-place'], result.passages.length);
  return [inOrder, ...rest].join(', ');
}

/** What follows from the verdict, for a reader who has to decide what to do with the copy. */
export function explanation({ verdict, beside, articles }: Result): string {
  const between = beside.between > 0 ? copyReport.between(beside.between) : '';
  switch (verdict) {
    case 'identical':
      return copyReport.identicalNote;
    case 'same':
      return copyReport.sameNote;
    case 'whole':
      return copyReport.wholeNote + between;
    case 'several':
      return copyReport.severalNote + between;
    case 'differs':
    case 'part':
      return copyReport.partNote(articles.map(tally).join('; ')) + between;
    case 'none':
      return copyReport.noneNote;
  }
}

/** How a passage fared, for the table. */
export function fate({ state, after, kept, unsure, tolerances }: PassageResult): string {
  const doubt = unsure ? copyReport.notAllTried : '';
  if (state === 'in-place')
    return tolerances.length > 0
      ? copyReport.foundWith(
          tolerances
            .map((tolerance) =>
              tolerance === 'quotes' ? copyReport.quotesDiffer : copyReport.spaceDiffers,
            )
            .join(', '),
        )
      : copyReport.found;
  if (state === 'moved') return after ? copyReport.foundAfter(after) : copyReport.foundFirst;
  if (state === 'missing') return copyReport.missing + (doubt && `.${doubt}`);
  const why = {
    both: copyReport.changedBetween,
    first: copyReport.changedAfter,
    last: copyReport.changedBefore,
    place: copyReport.replaced,
  };
  return copyReport.changed(why[kept ?? 'place']) + doubt;
}

/** What was set aside to compare the copy, one sentence each. */
export function toleranceLines({ tolerances, beside }: Result): string[] {
  return tolerances.map((tolerance) => {
    const words = copyReport.tolerances[tolerance];
    return tolerance === 'furniture'
      ? `${words} ${copyReport.furnitureSize(beside.before, beside.after)}`
      : words;
  });
}

/** The whole result in lines of plain text, the headline first: what the command line prints. */
export function resultLines(result: Result): string[] {
  const lines = [`${headline(result)}.`, explanation(result)];
  if (result.misnamed) lines.push(copyReport.namedLike(result.misnamed.publisher));
  lines.push(...toleranceLines(result));
  for (const article of result.articles) {
    if (result.articles.length > 1) lines.push(`${article.article.publisher}: ${tally(article)}.`);
    for (const passage of article.passages) {
      if (passage.state === 'in-place') continue;
      const { id, begins, ends, start, end, claims } = passage.passage;
      const rest =
        claims.length > 0 ? copyReport.withClaims(claims.map(([claim]) => claim).join(', ')) : '';
      const at = copyReport.passageAt(id, quoted(begins), quoted(ends), start, end);
      lines.push(`${at}: ${fate(passage).replace(/\.?$/u, '.')}${rest}`);
    }
  }
  return lines;
}

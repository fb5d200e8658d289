/** Says the result of a check in words. */
import { quoted } from '../text/quoted.ts';
import { TOLERANCES } from './copy.ts';
import type { PassageResult } from './place.ts';
import { type ArticleResult, countsOf, type Result } from './verify.ts';

const count = (n: number, noun: string): string =>
  `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;
const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** The result in one line: the heading of the report, and what a screen reader hears first. */
export function headline({ verdict, articles, beside }: Result): string {
  const [first] = articles;
  if (verdict === 'none' || first === undefined)
    return 'This is not one of the articles reviewed here';
  const { publisher } = first.article;
  if (verdict === 'identical') return `This is the text of ${publisher}, byte for byte`;
  if (verdict === 'same') return `This is the text of ${publisher}`;
  if (verdict === 'whole')
    return `Your copy contains every passage of ${publisher}${beside.between > 0 ? ', with other words in between' : ''}`;
  if (verdict === 'several')
    return `Your copy contains passages of ${articles.length} articles: ${list(articles.map(({ article }) => article.publisher))}`;
  const found = countsOf(first);
  if (verdict === 'part')
    return `Your copy contains ${found['in-place'] + found.moved} of the ${first.passages.length} passages of ${publisher}`;
  return `Your copy differs from the text of ${publisher}`;
}

/** "64 of 66 passages found, 1 moved, 1 changed". */
export function tally(result: ArticleResult): string {
  const found = countsOf(result);
  const rest = (['moved', 'changed', 'missing'] as const)
    .filter((state) => found[state] > 0)
    .map((state) => `${found[state]} ${state}`);
  return [
    `${found['in-place']} of ${count(result.passages.length, 'passage')} found in order`,
    ...rest,
  ].join(', ');
}

/** What follows from the verdict, for a reader who has to decide what to do with the copy. */
export function explanation({ verdict, beside, articles }: Result): string {
  const between =
    beside.between > 0
      ? ` ${count(beside.between, 'character')} between passages are not in the record.`
      : '';
  switch (verdict) {
    case 'identical':
      return 'The checksum of your copy is the one recorded. Every passage and character range in the brief applies to it.';
    case 'same':
      return 'Apart from the differences listed below, the checksum is the one recorded. No word differs.';
    case 'whole':
      return `Each passage matches its checksum. The checksum of the whole differs because of the text around the passages.${between}`;
    case 'several':
      return `Each passage found agrees with the record of its article.${between}`;
    case 'differs':
    case 'part':
      return `${articles.map(tally).join('; ')}. Those found agree with the record to the letter; the others are listed here with the claims that rest on them. Your copy may be another edition, an excerpt or a retelling.${between}`;
    case 'none':
      return 'It contains no passage of the articles word for word. This check cannot recognise a retelling in other words.';
  }
}

/** How a passage fared, for the table. */
export function fate({ state, after, kept, unsure, tolerances }: PassageResult): string {
  const doubt = unsure ? ' Its first words occur in so many places that not all were tried.' : '';
  if (state === 'in-place')
    return tolerances.length > 0
      ? `Found; ${tolerances.map((t) => (t === 'quotes' ? 'quotation marks differ' : 'white space differs')).join(', ')}`
      : 'Found';
  if (state === 'moved')
    return after ? `Found elsewhere: after ${after}` : 'Found elsewhere: before all others';
  if (state === 'missing') return `Missing${doubt && `.${doubt}`}`;
  const why = {
    both: 'It begins and ends as recorded but differs in between.',
    first: 'It begins as recorded, then differs.',
    last: 'It ends as recorded but begins differently.',
    place: 'Other words are in its place.',
  };
  return `Changed. ${why[kept ?? 'place']}${doubt}`;
}

/** What was set aside to compare the copy, one sentence each. */
export function toleranceLines({ tolerances, beside }: Result): string[] {
  return tolerances.map((tolerance) => {
    if (tolerance !== 'furniture') return TOLERANCES[tolerance];
    const where = [
      beside.before > 0 && `${count(beside.before, 'character')} before`,
      beside.after > 0 && `${count(beside.after, 'character')} after`,
    ].filter((part) => part !== false);
    return `${TOLERANCES.furniture} (${list(where)}, white space apart.)`;
  });
}

/** The whole result in lines of plain text, the headline first: what the command line prints. */
export function resultLines(result: Result): string[] {
  const lines = [`${headline(result)}.`, explanation(result)];
  if (result.misnamed)
    lines.push(
      `It has the name of the text of ${result.misnamed.publisher}; its content is another article.`,
    );
  lines.push(...toleranceLines(result));
  for (const article of result.articles) {
    if (result.articles.length > 1) lines.push(`${article.article.publisher}: ${tally(article)}.`);
    for (const passage of article.passages) {
      if (passage.state === 'in-place') continue;
      const { id, begins, ends, start, end, claims } = passage.passage;
      const rest =
        claims.length > 0 ? ` Claims: ${claims.map(([claim]) => claim).join(', ')}.` : '';
      lines.push(
        `${id}, ${quoted(begins)} to ${quoted(ends)}, characters ${start}–${end}: ${fate(passage).replace(/\.?$/u, '.')}${rest}`,
      );
    }
  }
  return lines;
}

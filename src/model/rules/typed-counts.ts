/**
 * Rules about counts and days that are typed into prose: they are true when written and nobody looks at them again when an
 * article is added or the evidence is brought up to date.
 */

import { inWords } from '../../ui/en/counts.ts';
import { dateInWords } from '../../ui/en/dates.ts';
import type { Records } from '../records.ts';

export interface TypedFault {
  /** Where in the text it begins. */
  offset: number;
  message: string;
}

const NUMBERS = Array.from({ length: 12 }, (_, i) => inWords(i + 1));
const numberIn = (word: string): number => {
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word.replaceAll(',', '')) : index + 1;
};
const COUNTED = new RegExp(
  `\\b(?:(the|all|these|our)\\s+)?(${NUMBERS.join('|')}|\\d[\\d,]*)\\s+(articles|texts|claims|works|questions)\\b`,
  'giu',
);
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}';
/** What was found "up to" a month may be dated by the last source that was read; that all ends in a month may not. */
const ENDS = new RegExp(`\\b(?:consulted|evidence)\\b[^.;]{0,60}?\\bends? in (${MONTH})`, 'giu');

/** How many there are of each thing, in every way it may rightly be counted. */
function totalsOf({ articles, claims, works, questions }: Records): Record<string, number[]> {
  const read = works.filter(({ record }) => record.access !== 'not-read').length;
  return {
    articles: [articles.length],
    texts: [articles.length],
    claims: [claims.length, claims.filter(({ record }) => record.status === 'current').length],
    works: [works.length, read],
    questions: [questions.length],
  };
}

/**
 * Finds counts in a text that are not those of the brief. A number that is not more than half of all may be of some among
 * them ("two articles say so") and is left alone, unless it is said to be all.
 */
export function typedCounts(text: string, records: Records): TypedFault[] {
  const counts = [...text.matchAll(COUNTED)];
  if (counts.length === 0) return [];
  const totals = totalsOf(records);
  return counts.flatMap((match) => {
    const [whole, all, word = '', noun = ''] = match;
    const right = totals[noun.toLowerCase()] ?? [];
    const number = numberIn(word);
    if (right.includes(number) || (all === undefined && number * 2 <= Math.max(...right)))
      return [];
    return [
      {
        offset: match.index,
        message: `“${whole.replace(/\s+/gu, ' ')}”: there are ${[...new Set(right)].join(' or ')} ${noun.toLowerCase()}`,
      },
    ];
  });
}

/** Finds months given as the end of the evidence with which no kind of it ends. */
export function typedEnds(text: string, { site }: Records): TypedFault[] {
  const ends = (site[0]?.record.evidence ?? []).map(({ until }) => dateInWords(until.slice(0, 7)));
  return [...text.matchAll(ENDS)].flatMap((match) => {
    const month = match[1] ?? '';
    return ends.includes(month)
      ? []
      : [
          {
            offset: match.index,
            message: `“${month}” is given as the end of the evidence, but it ends in ${[...new Set(ends)].join(' and ')}`,
          },
        ];
  });
}

/** Citations that are set from a shape are what the processor sets, for every item the brief cites. */
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/brief/brief.ts';
import { cite } from '../../src/brief/citation.ts';
import {
  STYLES,
  type StyleName,
  setByProcessor,
  styledCitation,
} from '../../src/brief/citation-styles.ts';
import { publishedClaims } from '../../src/brief/published-claims.ts';

const { works, questions, places, articles } = brief();
const items = [
  cite.brief(),
  ...works.map(cite.work),
  ...publishedClaims().map(({ item }) => item),
  ...questions.map(cite.question),
  ...places.map(cite.place),
  ...articles.map(cite.reading),
  // Every mark that a style may turn, and more runs of words than letters.
  ...[
    'Er sagte “‘Ja’ und „Nein“”.',
    'The States’ ‘first’ and ‘the others’ last',
    'Said on 28 October: “the States’ own”',
    'a “b” '.repeat(40),
  ].map((title) => ({
    ...cite.brief(),
    title,
    language: 'tr',
    type: 'entry-encyclopedia' as const,
  })),
];

describe.each(Object.keys(STYLES) as StyleName[])('%s', (style) => {
  it('is what the processor sets, with no mark left in it', () => {
    const wrong = items.flatMap((item) => {
      const [ours, theirs] = [styledCitation(style, item), setByProcessor(style, item)];
      return ours === theirs && !/<|Standin[a-z]{2}\b|standin\.url/u.test(ours)
        ? []
        : [{ ours, theirs }];
    });
    expect(items.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import { articlesInWords, countedInWords, listed, noArticle } from './counts.ts';

it.each([
  [1, 'one article', 'No article'],
  [2, 'two articles', 'Neither of the two articles'],
  [5, 'five articles', 'None of the five articles'],
  [13, '13 articles', 'None of the 13 articles'],
])('says %d articles in words', (number, words, none) => {
  expect(articlesInWords(number)).toBe(words);
  expect(noArticle(number)).toBe(none);
});

it('takes a plural that is not made with an s', () => {
  expect(countedInWords(2, 'story', 'stories')).toBe('two stories');
  expect(countedInWords(0, 'story', 'stories')).toBe('no stories');
});

it('joins a list as a sentence has it', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

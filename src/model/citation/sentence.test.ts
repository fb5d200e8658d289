import { describe, expect, it } from 'vitest';
import { hedgeInWords } from '../ladder.ts';
import { claimHeadline, claimSentence } from './sentence.ts';

const article = { rung: 'article', who: 'The Vale' };
const said = (attribution: { rung: string; who: string; inferred?: true }[], hedge?: string) =>
  claimSentence({ statement: 'It rains.', hedge: hedge ?? null, attribution }, 'The Vale');

describe('a claim as a sentence', () => {
  it.each<[string, { rung: string; who: string; inferred?: true }[], string]>([
    ['the article alone', [article], 'According to The Vale: It rains.'],
    [
      'somebody the article cites',
      [article, { rung: 'named-person', who: 'Ada Stone, a miller' }],
      'According to Ada Stone, a miller, as cited by The Vale: It rains.',
    ],
    [
      'a chain, in which what explains a rung stands in brackets',
      [
        article,
        { rung: 'outlet', who: 'The Relay, not named' },
        { rung: 'unnamed-person', who: 'people The Relay does not name' },
      ],
      'According to people The Relay does not name, as cited by The Relay (not named), as retold by The Vale: It rains.',
    ],
    [
      'a rung that is inferred',
      [article, { rung: 'outlet', who: 'The Relay', inferred: true }],
      'According to The Relay, probably, as cited by The Vale: It rains.',
    ],
    [
      'a rung whose words say already that it is inferred',
      [article, { rung: 'outlet', who: 'The Relay, probably; no source is named', inferred: true }],
      'According to The Relay, probably; no source is named, as cited by The Vale: It rains.',
    ],
    [
      'a rung that is inferred and explained',
      [
        article,
        { rung: 'outlet', who: 'The Relay, not named', inferred: true },
        { rung: 'unnamed-person', who: 'people' },
      ],
      'According to people, as cited by The Relay (probably; not named), as retold by The Vale: It rains.',
    ],
    [
      'a reader, whose words are never the article’s',
      [{ rung: 'reader', who: 'the reader anubis' }],
      'A reader’s comment under The Vale: It rains.',
    ],
    [
      'somebody a reader cites',
      [
        { rung: 'reader', who: 'the reader anubis' },
        { rung: 'outlet', who: 'The Relay' },
      ],
      'According to The Relay, as cited by a reader’s comment under The Vale: It rains.',
    ],
  ])('names %s', (_, attribution, sentence) => {
    expect(said(attribution)).toBe(sentence);
  });

  it('carries the hedge, of the article or of the reader', () => {
    expect(said([article], 'is said')).toBe('According to The Vale (hedged: “is said”): It rains.');
    expect(said([{ rung: 'reader', who: 'a reader' }], 'perhaps')).toBe(
      'A reader’s comment under The Vale (hedged: “perhaps”): It rains.',
    );
  });
});

describe('the line about the hedge', () => {
  const reader = [{ rung: 'reader', who: 'a reader' }];
  it.each([
    [[article], null, 'The article asserts it without a hedge.'],
    [[article], 'is said', 'The article’s hedge: “is said”.'],
    [reader, null, 'The reader asserts it without a hedge.'],
    [reader, 'perhaps', 'The reader’s hedge: “perhaps”.'],
  ])('speaks of whoever says it', (attribution, hedge, line) => {
    expect(hedgeInWords({ attribution, hedge })).toBe(line);
  });
});

describe('a claim as the title of its page', () => {
  it('says what was found before what is claimed, and keeps the hedge', () => {
    const claim = { id: 'am-1', statement: 'It rains.', hedge: 'is said to' };
    expect(claimHeadline(claim, 'Contradicted')).toBe(
      'Contradicted: It rains (hedged: “is said to”; am-1)',
    );
    expect(claimHeadline({ ...claim, hedge: null }, 'Opinion')).toBe('Opinion: It rains (am-1)');
  });
});

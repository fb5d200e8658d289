import { describe, expect, it } from 'vitest';
import { phraseText, wordsOf } from './words.ts';

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

describe('words', () => {
  it('takes off what an apostrophe joins to a name, and joins initials', () => {
    expect(foldedWords("Beylikova'da, Eskişehir’in and China's; l'uranium of the U.S.")).toEqual([
      'beylikova',
      'eskisehir',
      'and',
      'china',
      'uranium',
      'of',
      'the',
      'us',
    ]);
  });

  it.each(['U.S.', 'U.S', 'u.s', 'US'])('reads %s as one word', (text) => {
    expect(foldedWords(`the ${text} and others`)).toEqual(['the', 'us', 'and', 'others']);
  });

  it('parts compounds', () => {
    expect(foldedWords('ThO2–UO2, rare-earth')).toEqual(['tho2', 'uo2', 'rare', 'earth']);
  });

  it('says where words stand', () => {
    const text = 'near Eskişehir’in field';
    const [, word] = wordsOf(text);
    expect(text.slice(word?.start, word?.end)).toBe('Eskişehir’in');
  });

  it('makes phrases that are found by whole words', () => {
    expect(phraseText('The “Pilot Plant”, 2023')).toBe(' the pilot plant 2023 ');
  });
});

import { describe, expect, it } from 'vitest';
import { fold, phraseText, wordsOf } from './fold.ts';

const foldedWords = (text: string): string[] => wordsOf(text).map(({ folded }) => folded);

describe('folding', () => {
  it.each([
    ['KIRŞEHİR', 'kirsehir'],
    ['Kırşehir', 'kirsehir'],
    ['Kirsehir', 'kirsehir'],
    ['ıstanbul', 'istanbul'],
    ['İSTANBUL', 'istanbul'],
    ['Kızılcaören', 'kizilcaoren'],
    ['TÜRKİYE', 'turkiye'],
    ['Erdoğan', 'erdogan'],
    ['Çanaklı', 'canakli'],
    ['ThO₂', 'tho2'],
    ['²³³U', '233u'],
    ['Əliyev', 'eliyev'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(fold(text))).toBe(folded);
    // A letter and its mark may stand apart.
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

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

import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

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
});

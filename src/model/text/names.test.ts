import { describe, expect, it } from 'vitest';
import { nameSplitter, taggable } from './names.ts';

const names = taggable([
  { name: 'Eti Maden', person: false },
  { name: 'Alparslan Bayraktar (minister)', person: true },
  { name: 'Ankara', person: false },
]);
const split = nameSplitter(names);
const tagged = (text: string): string[] =>
  split(text).flatMap((run) => (run.turkish ? [run.text] : []));

describe('Turkish names in prose', () => {
  it('are known whole, and people by their family name', () => {
    expect(tagged('Alparslan Bayraktar spoke for Eti Maden; Bayraktar left Türkiye.')).toEqual([
      'Alparslan Bayraktar',
      'Eti Maden',
      'Bayraktar',
    ]);
  });

  it('are none where the word is English too, alone or with an English ending', () => {
    expect(tagged('Türkiye’s ore at Beylikova, TÜRKİYE, Ankara')).toEqual(['TÜRKİYE']);
    expect(tagged('Türkiye Büyük Millet Meclisi')).toEqual(['Türkiye Büyük']);
  });

  it('end where the word ends', () => {
    expect(
      tagged('Eti Madencilik, Bayraktars and 3Bayraktar are no such names; Bayraktar’s is.'),
    ).toEqual(['Bayraktar']);
    expect(tagged('Bayraktar\u{10400}')).toEqual([]);
  });

  it('are known by their letters where no record has them, one run for words that stand together', () => {
    expect(tagged('from Kızılcaören Köyü to Istanbul and Ankara')).toEqual(['Kızılcaören Köyü']);
  });

  it('lose nothing of the text', () => {
    for (const text of ['', ' ', 'Eti Maden', '“Eti Maden”, İzmir…', 'no name at all'])
      expect(
        split(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
  });
});

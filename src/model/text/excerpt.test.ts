import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('an excerpt', () => {
  it('is the text itself where it fits', () => {
    expect(excerpt('Kızılcaören lies in Eskişehir.', 30)).toBe('Kızılcaören lies in Eskişehir.');
  });

  it('ends after a whole word, without its stop, and says that it was cut', () => {
    expect(excerpt('The ore is rock, not oxide.', 20)).toBe('The ore is rock…');
    expect(excerpt('The ore is rock, not oxide.', 24)).toBe('The ore is rock, not…');
  });

  it('never exceeds the limit', () => {
    const text =
      'Officially about 12.5 million tonnes of rare-earth oxide in 694 million tonnes of ore.';
    for (let limit = 20; limit < text.length; limit++)
      expect(excerpt(text, limit).length).toBeLessThanOrEqual(limit);
  });
});

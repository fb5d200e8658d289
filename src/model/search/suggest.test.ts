import { describe, expect, it } from 'vitest';
import { nearestWord, typingDistance } from './suggest.ts';

const known = new Map(
  [
    ['beylikova', 'Beylikova'],
    ['erdogan', 'Erdoğan'],
    ['memorandum', 'memorandum'],
    ['thorium', 'thorium'],
    ['ore', 'ore'],
    ['rally', 'rally'],
  ].map(([word, shown]) => [word as string, { shown: shown as string, count: 1 }]),
);

describe('the word that was meant', () => {
  it('counts single changes, swapped neighbours as one', () => {
    expect(typingDistance('beylikvoa', 'beylikova', 2)).toBe(1);
    expect(typingDistance('', 'ab', 2)).toBe(2);
    expect(typingDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  });

  it.each([
    ['beylikvoa', 'Beylikova'],
    ['erdogen', 'Erdoğan'],
    ['memorandom', 'memorandum'],
    ['thorum', 'thorium'],
    ['ralli', 'rally'],
  ])('%s: %s', (typed, meant) => {
    expect(nearestWord(typed, known)?.shown).toBe(meant);
  });

  it.each(['orr', 'xqzvwkj', '600001', 'bey'])('offers nothing for %s', (typed) => {
    expect(nearestWord(typed, known)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { withoutEnding } from './case-endings.ts';
import { groupsOf } from './synonyms.ts';

const known = new Map(
  ['Beylikova', 'Eskişehir', 'Türkiye', 'BYD', 'plant'].map((shown) => [
    shown.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    { shown, count: 1 },
  ]),
);
const groups = groupsOf([
  ['Russia', 'Rusya'],
  ['ore', 'cevher'],
]);
const bare = (word: string): string | null => withoutEnding(word, known, groups);

describe('Turkish case endings', () => {
  it.each([
    ['beylikovada', 'beylikova'],
    ['beylikovaya', 'beylikova'],
    ['eskisehirin', 'eskisehir'],
    ['eskisehirdeki', 'eskisehir'],
    ['turkiyenin', 'turkiye'],
    ['turkiyeden', 'turkiye'],
    ['turkiyeyle', 'turkiye'],
    ['bydnin', 'byd'],
    ['rusyada', 'rusya'],
    ['cevherin', 'cevher'],
    ['cevherler', 'cevher'],
    ['cevherlerinin', 'cevher'],
  ])('%s is %s', (word, name) => {
    expect(bare(word)).toBe(name);
  });

  it.each(['beylikova', 'beylikovaa', 'beylikovalik', 'plantin', 'xqzvwkjda', 'da'])(
    '%s is left alone',
    (word) => {
      expect(bare(word)).toBeNull();
    },
  );
});

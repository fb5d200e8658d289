import { describe, expect, it } from 'vitest';
import { segment, sentences } from './segment.ts';

const cut = (line: string) => sentences(line).map(([from, to]) => line.slice(from, to));

describe('sentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Dr. Stone left. She is back.', ['Dr. Stone left.', 'She is back.']],
    ['It grew by 4.5 per cent. Then it fell.', ['It grew by 4.5 per cent.', 'Then it fell.']],
    ['“It runs.” Nobody saw it.', ['“It runs.”', 'Nobody saw it.']],
    ['It ran… and stopped. End', ['It ran… and stopped.', 'End']],
    ['Ölçüm bitti. İkinci tur başladı.', ['Ölçüm bitti.', 'İkinci tur başladı.']],
    ['  ', []],
  ])('%s', (line, expected) => {
    expect(cut(line)).toEqual(expected);
  });
});

describe('segment', () => {
  it('tells headings, rows, rules, items and sentences by their form', () => {
    const text = 'A heading\n\nA sentence. Another.\n- an item\nNorth | 40 |\n---|---|\n';
    expect(segment(text).map(({ form, paragraph }) => `${paragraph} ${form}`)).toEqual([
      '1 heading',
      '2 sentence',
      '2 sentence',
      '3 item',
      '4 row',
      '5 rule',
    ]);
  });

  it('counts code points, so that letters outside the first plane count once', () => {
    const text = '𝐀 hill.\n\n  🏔 It stands. So it does.\n';
    for (const { start, end, text: piece } of segment(text))
      expect([...text].slice(start, end).join('')).toBe(piece);
    expect(segment(text)[0]).toMatchObject({ start: 0, end: 7 });
  });

  it('covers every character that is not white space exactly once', () => {
    const text = 'A hill\n\n\tThe hill is high. “Is it?” It is.\n\n | a | b |\n';
    const covered = new Set<number>();
    for (const { start, end } of segment(text))
      for (let i = start; i < end; i += 1) expect(covered.has(i) || !covered.add(i)).toBe(false);
    for (const [i, point] of [...text].entries())
      expect(point.trim() === '' || covered.has(i)).toBe(true);
  });

  it('makes nothing of nothing', () => {
    expect(segment('')).toEqual([]);
    expect(segment('\n \n')).toEqual([]);
  });
});

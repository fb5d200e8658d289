import { describe, expect, it } from 'vitest';
import { text, webAddress } from './common.ts';

const faults = (value: string): string[] =>
  text.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a plain text', () => {
  it('may hold any letters, figures and signs of prose', () => {
    expect(faults('“Kızılcaören”: 1.75% of 694 Mt, 5 < 6 & more; R&D – fine; x_y.')).toEqual([]);
  });

  it.each([
    ['Türkiye&nbsp;and more', 'an HTML entity'],
    ['a <b>bold</b> word', 'an HTML tag'],
    ['see [this](https://example.org)', 'a Markdown link'],
    ['a **bold** word', 'Markdown for bold'],
    ['zero\u200bwidth', 'an invisible character'],
    ['Eskis\u0327ehir', 'a letter and a separate accent'],
    ['x'.repeat(5000), 'Too big'],
  ])('%s is one fault', (value, message) => {
    expect(faults(value)).toHaveLength(1);
    expect(faults(value)[0]).toContain(message);
  });
});

describe('a web address', () => {
  it.each([
    ['https://example.org/a%20b', true],
    ['https://example.org/a b', false],
    ['ftp://example.org/', false],
    ['example.org', false],
  ])('%s: %s', (value, good) => {
    expect(webAddress.safeParse(value).success).toBe(good);
  });
});
